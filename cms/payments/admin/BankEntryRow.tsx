'use client';
import { useId, useState } from 'react';
import { caseNumbersIn } from '../../../content-models/payments/caseNumbersIn.ts';
import type { BankEntry } from '../../../content-models/payments/payment.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { useSay } from '../../words/useSay.ts';

interface BankEntryRowProps {
  entry: BankEntry;
  busy: boolean;
  onMatch: (number: string) => void;
  onIgnore: () => void;
}

/** One entry that waits, with the cases it may be for. */
export const BankEntryRow = ({ entry, busy, onMatch, onIgnore }: BankEntryRowProps) => {
  const id = useId();
  const say = useSay();
  const [number, setNumber] = useState('');
  const [wrong, setWrong] = useState(false);
  const [read] = caseNumbersIn(number);
  return (
    <li>
      <strong>{formatMoney(entry.grosze)}</strong>, {formatDate(entry.bookedOn)}
      <p className="money__note">
        {entry.title === '' ? say({ pl: '(bez tytułu)', en: '(no title)' }) : entry.title}
        <br />
        {entry.payer}
      </p>
      {entry.near.map((near) => (
        <button
          key={near.number}
          type="button"
          className="money__button"
          disabled={busy}
          onClick={() => {
            onMatch(near.number);
          }}
        >
          {say({ pl: 'Przypisz do', en: 'Match to' })} {near.number}, {near.title} (
          {near.why === 'number'
            ? say({ pl: 'ten numer, do zapłaty', en: 'this number, to be paid' })
            : say({ pl: 'ta kwota i nazwa, do zapłaty', en: 'this amount and name, to be paid' })}{' '}
          {formatMoney(near.leftGrosze)})
        </button>
      ))}
      <label htmlFor={id}>{say({ pl: 'Numer innej sprawy', en: 'Number of another case' })}</label>
      {wrong ? (
        <p role="alert" id={`${id}-wrong`} className="money__wrong">
          {say({ pl: 'Wpisz numer w postaci MM-2026-000123.', en: 'Write the number like MM-2026-000123.' })}
        </p>
      ) : null}
      <input
        id={id}
        value={number}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setNumber(event.target.value);
        }}
      />
      <button
        type="button"
        className="money__button money__button--quiet"
        disabled={busy}
        onClick={() => {
          setWrong(read === undefined);
          if (read === undefined) document.getElementById(id)?.focus();
          else onMatch(read);
        }}
      >
        {say({ pl: 'Przypisz do tego numeru', en: 'Match to this number' })}
      </button>
      <button type="button" className="money__button money__button--quiet" disabled={busy} onClick={onIgnore}>
        {say({ pl: 'To nie opłata za sprawę', en: 'Not a fee of a case' })}
      </button>
    </li>
  );
};
