'use client';
import { useId, useState } from 'react';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { proposedCallDay } from '../../../content-models/cases/legalClock.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';

/** The party's day and what is asked for, with a move that calls. */
export interface CallWords {
  until: string;
  lacking: string[];
}

interface CaseMoveProps {
  move: CaseForClerk['moves'][number];
  /** questions left open, by their labels */
  missing: string[];
  busy: boolean;
  /** says whether the case was moved */
  onMove: (to: string, message: string, call?: CallWords) => Promise<boolean>;
}

/** One way a case may go, with the words for the resident. */
export const CaseMove = ({ move, missing: open, busy, onMove }: CaseMoveProps) => {
  const field = useId();
  const say = useSay();
  const [message, setMessage] = useState(move.proposal ?? '');
  const [missing, setMissing] = useState(false);
  const [until, setUntil] = useState(() => proposedCallDay(localDateOf(new Date())));
  const [lacking, setLacking] = useState<string[]>(open);
  const isRequired = move.message === 'required';

  const send = async () => {
    const asked = move.call === undefined ? undefined : { until, lacking };
    const isMissing = isRequired && message.trim() === '' && (asked?.lacking ?? []).length === 0;
    setMissing(isMissing);
    if (isMissing) document.getElementById(field)?.focus();
    else if (await onMove(move.to, message, asked)) setMessage('');
  };

  return (
    <div className="case-panel__move">
      <h3>{move.label}</h3>
      {move.call === undefined ? null : (
        <>
          <div className="case-panel__field">
            <label htmlFor={`${field}-until`}>
              {move.call === 'incomplete'
                ? say({
                    pl: 'Do kiedy (co najmniej 7 dni, art. 64 § 2 KPA)',
                    en: 'Until when (at least 7 days, KPA art. 64 § 2)',
                  })
                : say({ pl: 'Do kiedy (art. 50 KPA)', en: 'Until when (KPA art. 50)' })}
            </label>
            <input
              id={`${field}-until`}
              type="date"
              value={until}
              onChange={(event) => {
                setUntil(event.target.value);
              }}
            />
          </div>
          {open.length === 0 ? null : (
            <fieldset className="case-panel__checklist">
              <legend>{say({ pl: 'Czego brakuje', en: 'What is missing' })}</legend>
              {open.map((label) => (
                <label key={label}>
                  <input
                    type="checkbox"
                    checked={lacking.includes(label)}
                    onChange={(event) => {
                      setLacking(open.filter((one) => (one === label ? event.target.checked : lacking.includes(one))));
                    }}
                  />{' '}
                  {label}
                </label>
              ))}
            </fieldset>
          )}
        </>
      )}
      <label htmlFor={field}>
        {say({ pl: 'Wiadomość do mieszkańca', en: 'Message to the resident' })}{' '}
        {isRequired ? say({ pl: '(wymagana)', en: '(required)' }) : say({ pl: '(nieobowiązkowa)', en: '(optional)' })}
        <span className="case-panel__sr">
          {' '}
          {say({ pl: 'przy kroku:', en: 'with the step:' })} {move.label}
        </span>
      </label>
      {missing ? (
        <p id={`${field}-error`} className="case-panel__error" role="alert">
          {say({
            pl: 'Napisz, co mieszkaniec ma wiedzieć o tej zmianie.',
            en: 'Write what the resident should know about this change.',
          })}
        </p>
      ) : null}
      {move.proposal === undefined ? null : (
        <p id={`${field}-proposal`} className="case-panel__soft">
          {say({
            pl: 'Termin wezwania minął bez odpowiedzi, więc tekst jest gotowy. Przeczytaj go przed wysłaniem.',
            en: 'The day of the call has passed without an answer, so the text is ready. Read it before sending.',
          })}
        </p>
      )}
      <textarea
        id={field}
        rows={move.proposal === undefined ? 3 : 9}
        maxLength={5000}
        value={message}
        aria-required={isRequired}
        aria-invalid={missing}
        aria-describedby={
          [missing ? `${field}-error` : '', move.proposal === undefined ? '' : `${field}-proposal`].join(' ').trim() ||
          undefined
        }
        onChange={(event) => {
          setMessage(event.target.value);
        }}
      />
      <button type="button" className="case-panel__button" disabled={busy} onClick={() => void send()}>
        {move.label}
      </button>
    </div>
  );
};
