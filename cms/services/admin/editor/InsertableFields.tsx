'use client';
import { askables } from '../../../../content-models/services/askable.ts';
import type { ServiceDefinition } from '../../../../content-models/services/serviceDefinition.ts';
import { useSay } from '../../../words/useSay.ts';
import { Act } from './controls.tsx';
import { useEditing } from './Editing.tsx';

const facts = [
  ['case.number', { pl: 'numer sprawy', en: 'number of the case' }],
  ['case.sign', { pl: 'znak sprawy', en: 'sign of the case' }],
  ['case.filedOn', { pl: 'dzień złożenia', en: 'day of filing' }],
  ['case.dueOn', { pl: 'termin odpowiedzi', en: 'term of the answer' }],
  ['applicant.name', { pl: 'imię i nazwisko wnoszącego', en: 'name of the applicant' }],
  ['party.name', { pl: 'czyja to sprawa: wnoszący, dziecko, firma albo mocodawca', en: 'whose matter it is' }],
  ['office.name', { pl: 'nazwa urzędu', en: 'name of the office' }],
  ['today', { pl: 'dzisiejsza data', en: 'date of today' }],
] as const;

/** What can be put into a letter: each is copied, ready to be pasted where it belongs. */
export const InsertableFields = ({ definition }: { definition: ServiceDefinition }) => {
  const say = useSay();
  const { tell } = useEditing();
  const copy = (name: string) => {
    navigator.clipboard.writeText(`{{${name}}}`).then(
      () => {
        tell(say({ pl: 'Skopiowano. Wklej to w treść pisma.', en: 'Copied. Paste it into the letter.' }));
      },
      () => {
        tell(
          say({
            pl: 'Przeglądarka nie pozwala kopiować. Przepisz to pole.',
            en: 'The browser does not allow copying. Type the field in.',
          }),
        );
      },
    );
  };
  const all = [
    ...facts.map(([name, label]) => [name, say(label)] as const),
    ...askables(definition).flatMap(({ name, label }) => (name === 'today' ? [] : [[name, label] as const])),
  ];
  return (
    <details className="service-editor__insert">
      <summary>{say({ pl: 'Co można wstawić w pismo', en: 'What can be put into a letter' })}</summary>
      <ul>
        {all.map(([name, label]) => (
          <li key={name}>
            {label} <code>{`{{${name}}}`}</code>{' '}
            <Act
              about={label}
              onAct={() => {
                copy(name);
              }}
            >
              {say({ pl: 'Kopiuj', en: 'Copy' })}
            </Act>
          </li>
        ))}
      </ul>
    </details>
  );
};
