'use client';
import { useId, useState } from 'react';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { useSay } from '../../words/useSay.ts';

interface CaseMoveProps {
  move: CaseForClerk['moves'][number];
  busy: boolean;
  /** says whether the case was moved */
  onMove: (to: string, message: string) => Promise<boolean>;
}

/** One way a case may go, with the words for the resident. */
export const CaseMove = ({ move, busy, onMove }: CaseMoveProps) => {
  const field = useId();
  const say = useSay();
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState(false);
  const isRequired = move.message === 'required';

  const send = async () => {
    const isMissing = isRequired && message.trim() === '';
    setMissing(isMissing);
    if (isMissing) document.getElementById(field)?.focus();
    else if (await onMove(move.to, message)) setMessage('');
  };

  return (
    <div className="case-panel__move">
      <h3>{move.label}</h3>
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
      <textarea
        id={field}
        rows={3}
        maxLength={5000}
        value={message}
        aria-required={isRequired}
        aria-invalid={missing}
        aria-describedby={missing ? `${field}-error` : undefined}
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
