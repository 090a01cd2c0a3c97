'use client';
import { useState } from 'react';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import type { Desk } from '../../../content-models/desk/desk.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';
import { DeskForm } from './DeskForm.tsx';
import type { DeskHand } from './useDesk.ts';

const states = {
  waits: { pl: 'czeka na odpowiedź', en: 'waits for an answer' },
  answered: { pl: 'jest odpowiedź', en: 'answered' },
  withdrawn: { pl: 'wycofana', en: 'withdrawn' },
  expired: { pl: 'minął termin', en: 'expired' },
} as const;

const toggled = <Item,>(list: Item[], item: Item): Item[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item];

/** Opinions of experts: asking by a link, what came, taking a question back. */
export const DeskOpinions = ({ one, desk, hand }: { one: CaseForClerk; desk: Desk; hand: DeskHand }) => {
  const say = useSay();
  const [answers, setAnswers] = useState<number[]>([]);
  const [files, setFiles] = useState<string[]>([]);
  return (
    <section aria-labelledby="case-opinions">
      <h2 id="case-opinions">{say({ pl: 'Opinie', en: 'Opinions' })}</h2>
      <DeskForm
        title={say({ pl: 'Poproś o opinię', en: 'Ask for an opinion' })}
        help={say({
          pl: 'Ta osoba dostanie link na 14 dni. Zobaczy pytanie i tylko to, co zaznaczysz poniżej.',
          en: 'The person gets a link for 14 days. They see the question and only what you tick below.',
        })}
        lines={[
          { name: 'email', label: 'E-mail', kind: 'email' },
          { name: 'question', label: say({ pl: 'Pytanie', en: 'Question' }), kind: 'text' },
        ]}
        action={say({ pl: 'Wyślij prośbę', en: 'Send the request' })}
        busy={hand.busy}
        onSend={async (values) => {
          const done = await hand.act('/opinions', { ...values, answers, files });
          if (done) {
            setAnswers([]);
            setFiles([]);
          }
          return done;
        }}
      >
        <fieldset className="case-panel__checklist">
          <legend>{say({ pl: 'Co zobaczy', en: 'What they see' })}</legend>
          {one.answers.map(({ label }, place) => (
            <label key={label}>
              <input
                type="checkbox"
                checked={answers.includes(place)}
                onChange={() => {
                  setAnswers(toggled(answers, place));
                }}
              />{' '}
              {label}
            </label>
          ))}
          {one.files.map(({ id, fileName }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={files.includes(id)}
                onChange={() => {
                  setFiles(toggled(files, id));
                }}
              />{' '}
              {say({ pl: 'Plik', en: 'File' })}: {fileName}
            </label>
          ))}
        </fieldset>
      </DeskForm>
      <ul className="case-panel__history">
        {desk.opinions.map(({ id, at, email, question, until, state, answer }) => (
          <li key={id}>
            {formatDateTime(at)}, {email}: <strong>{say(states[state])}</strong>
            {state === 'waits' ? ` (${say({ pl: 'do', en: 'until' })} ${formatDate(until)})` : ''}
            <p className="case-panel__message">{question}</p>
            {answer === undefined ? null : <p className="case-panel__message">{answer}</p>}
            {state === 'waits' ? (
              <button
                type="button"
                className="case-panel__button"
                disabled={hand.busy}
                onClick={() => void hand.act(`/opinions/${id}/withdraw`, {})}
              >
                {say({ pl: 'Wycofaj prośbę', en: 'Withdraw the request' })}
                <span className="case-panel__sr"> ({email})</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
