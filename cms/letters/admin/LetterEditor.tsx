'use client';
import { useId, useState } from 'react';
import { canBeAppealed, type LetterContent, type LetterForClerk } from '../../../content-models/letters/letter.ts';
import { PanelForm } from '../../cases/admin/PanelForm.tsx';
import type { Words } from '../../words/inLanguage.ts';
import { useSay } from '../../words/useSay.ts';
import type { LettersHand } from './useLetters.ts';

const split = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The parts of a letter as lines of a form; texts of paragraphs are typed with an empty line between them. */
const typedOf = (content: LetterContent) => ({
  ...{ title: content.title, authority: content.authority, place: content.place, on: content.on ?? '' },
  ...{ sign: content.sign, addressee: content.addressee.name, address: content.addressee.address.join('\n') },
  ...{ basis: content.basis, paragraphs: content.paragraphs.join('\n\n'), grounds: content.grounds.join('\n\n') },
  ...{ appealTo: content.appeal?.to ?? '', appealDays: String(content.appeal?.days ?? 14) },
  ...{ newDueOn: content.newDueOn ?? '', signer: content.signer.name, position: content.signer.position },
});
type Typed = ReturnType<typeof typedOf>;

const contentOf = (typed: Typed, grantsAll: boolean): Omit<LetterContent, 'on'> & { on?: string } => ({
  ...{ title: typed.title, authority: typed.authority, place: typed.place, sign: typed.sign },
  ...(typed.on === '' ? {} : { on: typed.on }),
  addressee: { name: typed.addressee, address: split(typed.address, /\n/) },
  ...{ basis: typed.basis, grantsAll },
  paragraphs: split(typed.paragraphs, /\n\s*\n/),
  grounds: split(typed.grounds, /\n\s*\n/),
  ...(typed.appealTo.trim() === '' ? {} : { appeal: { to: typed.appealTo, days: Number(typed.appealDays) } }),
  ...(typed.newDueOn === '' ? {} : { newDueOn: typed.newDueOn }),
  signer: { name: typed.signer, position: typed.position },
});

interface Line {
  name: keyof Typed;
  label: Words;
  is?: 'day' | 'text' | 'number';
  rows?: number;
}

const linesOf = ({ kind }: LetterForClerk): Line[] => {
  const isOrder = canBeAppealed(kind);
  return [
    { name: 'title', label: { pl: 'Tytuł pisma', en: 'Title of the letter' } },
    { name: 'authority', label: { pl: 'Organ', en: 'Authority' } },
    { name: 'place', label: { pl: 'Miejscowość', en: 'Place' } },
    { name: 'on', label: { pl: 'Data pisma', en: 'Date of the letter' }, is: 'day' },
    { name: 'sign', label: { pl: 'Znak sprawy', en: 'Sign of the case' } },
    { name: 'addressee', label: { pl: 'Strona (adresat)', en: 'Party (addressee)' } },
    { name: 'address', label: { pl: 'Adres strony', en: 'Address of the party' }, is: 'text', rows: 2 },
    { name: 'basis', label: { pl: 'Podstawa prawna', en: 'Legal basis' }, is: 'text', rows: 2 },
    {
      name: 'paragraphs',
      label: isOrder
        ? { pl: 'Rozstrzygnięcie', en: 'What is settled' }
        : { pl: 'Treść pisma', en: 'Text of the letter' },
      ...{ is: 'text', rows: 8 },
    },
    ...(kind === 'extension'
      ? [{ name: 'newDueOn' as const, label: { pl: 'Nowy termin załatwienia', en: 'New day' }, is: 'day' as const }]
      : []),
    ...(isOrder || kind === 'extension'
      ? [
          {
            name: 'grounds' as const,
            label:
              kind === 'extension'
                ? { pl: 'Przyczyny zwłoki', en: 'Reasons of the delay' }
                : { pl: 'Uzasadnienie', en: 'Grounds' },
            ...{ is: 'text' as const, rows: 6 },
          },
        ]
      : []),
    ...(isOrder
      ? [
          {
            name: 'appealTo' as const,
            label: {
              pl: 'Pouczenie: do kogo się odwołać (na przykład: Samorządowego Kolegium Odwoławczego)',
              en: 'Instruction: to whom it can be appealed (in the Polish genitive)',
            },
          },
          {
            name: 'appealDays' as const,
            label: { pl: 'Pouczenie: w ile dni', en: 'Instruction: in how many days' },
            is: 'number' as const,
          },
        ]
      : []),
    { name: 'signer', label: { pl: 'Kto podpisuje: imię i nazwisko', en: 'Who signs: name' } },
    { name: 'position', label: { pl: 'Stanowisko podpisującego', en: 'Position of the signer' } },
  ];
};

/** The parts of a letter, to be written and saved. */
export const LetterEditor = ({ letter, hand }: { letter: LetterForClerk; hand: LettersHand }) => {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState<Typed>(() => typedOf(letter.content));
  const [grantsAll, setGrantsAll] = useState(letter.content.grantsAll);
  const save = async () => {
    const { revision } = letter;
    await hand.act(`/${letter.id}`, { revision, content: contentOf(typed, grantsAll) });
  };
  return (
    <PanelForm onSend={() => void save()} className="letters__editor">
      {letter.state === 'ready' ? (
        <p className="letters__note">
          {say({
            pl: 'Zmiana cofnie pismo do projektu. Wydruk i plik z podpisem trzeba będzie zrobić od nowa.',
            en: 'A change makes the letter a draft again. It will have to be printed and signed anew.',
          })}
        </p>
      ) : null}
      <p>
        {say({
          pl: 'Akapity oddziel pustym wierszem.',
          en: 'Put an empty line between paragraphs.',
        })}
      </p>
      {linesOf(letter).map(({ name, label, is, rows }) => {
        const fault = letter.faults.find(
          ({ part }) =>
            part === name || (part === 'appeal' && name === 'appealTo') || (part === 'signer' && name === 'position'),
        );
        const control = {
          id: `${id}-${name}`,
          value: typed[name],
          'aria-describedby': fault === undefined ? undefined : `${id}-${name}-fault`,
          onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
            setTyped((current) => ({ ...current, [name]: event.target.value }));
          },
        };
        return (
          <div key={name} className="case-panel__field">
            <label htmlFor={control.id}>{say(label)}</label>
            {fault === undefined ? null : (
              <p id={`${id}-${name}-fault`} className="letters__fault">
                {fault.message}
              </p>
            )}
            {is === 'text' ? (
              <textarea rows={rows ?? 4} {...control} />
            ) : (
              <input
                type={is === 'day' ? 'date' : is === 'number' ? 'number' : 'text'}
                {...(is === 'number' ? { min: 1, max: 365 } : {})}
                {...control}
              />
            )}
          </div>
        );
      })}
      {letter.kind === 'decision' ? (
        <p>
          <label className="letters__check">
            <input
              type="checkbox"
              checked={grantsAll}
              onChange={(event) => {
                setGrantsAll(event.target.checked);
              }}
            />{' '}
            {say({
              pl: 'Decyzja uwzględnia żądanie w całości (można pominąć uzasadnienie, art. 107 § 4 KPA)',
              en: 'The decision grants all that was asked for (the grounds may be left out, art. 107 § 4)',
            })}
          </label>
        </p>
      ) : null}
      <button type="submit" className="case-panel__button" disabled={hand.busy}>
        {say({ pl: 'Zapisz pismo', en: 'Save the letter' })}
      </button>
    </PanelForm>
  );
};
