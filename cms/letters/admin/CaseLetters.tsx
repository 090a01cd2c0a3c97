'use client';
import { useId, useState } from 'react';
import { letterKinds } from '../../../content-models/services/letterTemplate.ts';
import { PanelForm } from '../../cases/admin/PanelForm.tsx';
import type { CaseSectionProps } from '../../cases/admin/casePanelSections.ts';
import { useSay } from '../../words/useSay.ts';
import { LetterCard } from './LetterCard.tsx';
import { kindWords } from './letterWords.ts';
import { useLetters, type LettersHand } from './useLetters.ts';
import './letters.css';

/** Beginning a letter: from a template of the service, or an empty one of a kind. */
const NewLetter = ({ hand }: { hand: LettersHand }) => {
  const say = useSay();
  const id = useId();
  const [from, setFrom] = useState('');
  const templates = hand.shown?.templates ?? [];
  const begin = async () => {
    const [what = '', name = ''] = from.split(':');
    const done = say({ pl: 'Projekt pisma jest na liście.', en: 'The draft is on the list.' });
    if (await hand.act('', what === 'template' ? { template: name } : { kind: name }, { done })) setFrom('');
  };
  return (
    <PanelForm onSend={() => void begin()}>
      <div className="case-panel__field">
        <label htmlFor={`${id}-from`}>{say({ pl: 'Nowe pismo', en: 'New letter' })}</label>
        <select
          id={`${id}-from`}
          required
          value={from}
          onChange={(event) => {
            setFrom(event.target.value);
          }}
        >
          <option value="">{say({ pl: 'wybierz', en: 'choose' })}</option>
          {templates.length === 0 ? null : (
            <optgroup label={say({ pl: 'Z wzoru tej usługi', en: 'From a template of this service' })}>
              {templates.map(({ name, title }) => (
                <option key={name} value={`template:${name}`}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={say({ pl: 'Puste', en: 'Empty' })}>
            {letterKinds.map((kind) => (
              <option key={kind} value={`kind:${kind}`}>
                {say(kindWords(kind))}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <button type="submit" className="case-panel__button" disabled={hand.busy}>
        {say({ pl: 'Utwórz projekt', en: 'Make a draft' })}
      </button>
    </PanelForm>
  );
};

/** Decisions, certificates and letters of one case: written, signed outside, sent, read, appealed. */
export const CaseLetters = ({ one, address, onChanged }: CaseSectionProps) => {
  const say = useSay();
  const hand = useLetters(address, one.changedAt, onChanged);
  const { shown, trouble, said, busy, reload } = hand;
  return (
    <section aria-labelledby="case-letters" className="letters">
      <h2 id="case-letters">{say({ pl: 'Pisma', en: 'Letters' })}</h2>
      <p role="status" className="case-panel__said">
        {said}
      </p>
      {trouble.length === 0 ? null : (
        <div role="alert" className="case-panel__trouble">
          {trouble.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <button type="button" className="case-panel__button" disabled={busy} onClick={reload}>
            {say({ pl: 'Odśwież pisma', en: 'Reload the letters' })}
          </button>
        </div>
      )}
      {shown?.about === undefined ? null : (
        <p className="letters__note">
          {say({ pl: 'To odwołanie w sprawie', en: 'This is an appeal in the case' })}{' '}
          <a href={`/admin/collections/cases/${shown.about.id}`}>{shown.about.number}</a>.{' '}
          {say({
            pl: 'Przekaż je z aktami w ciągu 7 dni (art. 133 KPA).',
            en: 'Pass it on with the files within 7 days (art. 133).',
          })}
        </p>
      )}
      {shown?.letters.map((letter) => (
        <LetterCard key={letter.id} letter={letter} hand={hand} address={address} />
      ))}
      {shown ? <NewLetter hand={hand} /> : null}
    </section>
  );
};
