'use client';
import { useId, useState } from 'react';
import type { Payment } from '../../../content-models/payments/payment.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { useSay } from '../../words/useSay.ts';

const kinds = { paid: { pl: 'wpłata', en: 'payment' }, refund: { pl: 'zwrot', en: 'refund' } };
const sources = {
  clerk: { pl: 'zapis urzędnika', en: 'recorded by a clerk' },
  bank: { pl: 'wyciąg z banku', en: 'bank statement' },
  provider: { pl: 'płatność w internecie', en: 'online payment' },
};

interface MoneyRowsProps {
  rows: Payment[];
  busy: boolean;
  onUndo: (payment: string, reason: string) => Promise<boolean>;
}

const Undo = ({ row, busy, onUndo }: { row: Payment } & Omit<MoneyRowsProps, 'rows'>) => {
  const id = useId();
  const say = useSay();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <details className="money__form">
      <summary>{say({ pl: 'Cofnij ten zapis', en: 'Take this record back' })}</summary>
      <label htmlFor={id}>{say({ pl: 'Powód cofnięcia', en: 'Reason for taking it back' })}</label>
      {wrong ? (
        <p role="alert" id={`${id}-wrong`} className="money__wrong">
          {say({ pl: 'Napisz powód.', en: 'Write the reason.' })}
        </p>
      ) : null}
      <input
        id={id}
        maxLength={500}
        value={reason}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <button
        type="button"
        className="money__button"
        disabled={busy}
        onClick={() => {
          const isMissing = reason.trim().length < 3;
          setWrong(isMissing);
          if (isMissing) document.getElementById(id)?.focus();
          else void onUndo(row.id, reason.trim());
        }}
      >
        {say({ pl: 'Cofnij', en: 'Take back' })}
      </button>
    </details>
  );
};

/** Every row of a case's account, the counter-rows too. */
export const MoneyRows = ({ rows, ...acting }: MoneyRowsProps) => {
  const say = useSay();
  return (
    <ol className="money__rows">
      {rows.map((row) => (
        <li key={row.id}>
          <strong>{formatMoney(row.grosze)}</strong>, {say(kinds[row.kind])} {formatDate(row.bookedOn)},{' '}
          {say(sources[row.source])}
          {row.undoes === undefined ? null : ` (${say({ pl: 'cofnięcie zapisu', en: 'record taken back' })})`}
          {row.isUndone ? ` (${say({ pl: 'cofnięte', en: 'taken back' })})` : null}
          {row.note === undefined ? null : <p className="money__note">{row.note}</p>}
          {row.undoes === undefined && !row.isUndone ? <Undo row={row} {...acting} /> : null}
        </li>
      ))}
    </ol>
  );
};
