'use client';
import { useId, useState } from 'react';
import { useSay } from '../../words/useSay.ts';
import { groszeOf } from './groszeOf.ts';

interface MarkMoneyProps {
  kind: 'paid' | 'refund';
  /** the amount that is likely, in words */
  suggested: string;
  today: string;
  busy: boolean;
  /** says whether it was written */
  onMark: (marked: { grosze: number; bookedOn: string; words: string }) => Promise<boolean>;
}

const texts = {
  paid: {
    title: { pl: 'Zapisz wpłatę', en: 'Record a payment' },
    words: { pl: 'Uwaga (nieobowiązkowa)', en: 'Note (optional)' },
  },
  refund: {
    title: { pl: 'Zapisz zwrot', en: 'Record a refund' },
    words: { pl: 'Powód zwrotu', en: 'Reason for the refund' },
  },
};

/** A form for money that a clerk saw come or go. */
export const MarkMoney = ({ kind, suggested, today, busy, onMark }: MarkMoneyProps) => {
  const id = useId();
  const say = useSay();
  const [amount, setAmount] = useState(suggested);
  const [day, setDay] = useState(today);
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState('');
  const send = async () => {
    const grosze = groszeOf(amount);
    const mistake =
      grosze === undefined
        ? say({ pl: 'Podaj kwotę w złotych, na przykład 17,00.', en: 'Give the amount in złoty, for example 17,00.' })
        : kind === 'refund' && words.trim().length < 3
          ? say({ pl: 'Napisz powód.', en: 'Write the reason.' })
          : '';
    setWrong(mistake);
    if (grosze === undefined || mistake !== '') {
      document.getElementById(grosze === undefined ? `${id}-amount` : `${id}-words`)?.focus();
      return;
    }
    if (await onMark({ grosze, bookedOn: day, words: words.trim() })) setWords('');
  };
  return (
    <details className="money__form">
      <summary>{say(texts[kind].title)}</summary>
      {wrong === '' ? null : (
        <p role="alert" id={`${id}-wrong`} className="money__wrong">
          {wrong}
        </p>
      )}
      <label htmlFor={`${id}-amount`}>{say({ pl: 'Kwota w złotych', en: 'Amount in złoty' })}</label>
      <input
        id={`${id}-amount`}
        inputMode="decimal"
        value={amount}
        aria-describedby={wrong === '' ? undefined : `${id}-wrong`}
        onChange={(event) => {
          setAmount(event.target.value);
        }}
      />
      <label htmlFor={`${id}-day`}>{say({ pl: 'Dzień', en: 'Day' })}</label>
      <input
        id={`${id}-day`}
        type="date"
        max={today}
        value={day}
        onChange={(event) => {
          setDay(event.target.value);
        }}
      />
      <label htmlFor={`${id}-words`}>{say(texts[kind].words)}</label>
      <input
        id={`${id}-words`}
        maxLength={500}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <button type="button" className="money__button" disabled={busy} onClick={() => void send()}>
        {say(texts[kind].title)}
      </button>
    </details>
  );
};
