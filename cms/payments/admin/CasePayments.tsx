'use client';
import { useCallback, useEffect, useState } from 'react';
import { leftOf } from '../../../content-models/payments/accountOf.ts';
import { caseAccountSchema, type CaseAccount } from '../../../content-models/payments/payment.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import type { CaseSectionProps } from '../../cases/admin/casePanelSections.ts';
import { useSay } from '../../words/useSay.ts';
import { askPayments, sendJson } from './askPayments.ts';
import { MarkMoney } from './MarkMoney.tsx';
import { MoneyRows } from './MoneyRows.tsx';
import './payments.css';

const states = {
  none: { pl: 'bez opłaty', en: 'no fee' },
  due: { pl: 'do zapłaty', en: 'to be paid' },
  paid: { pl: 'zapłacone', en: 'paid' },
  refunded: { pl: 'zwrócone', en: 'refunded' },
};

const typed = (grosze: number): string => (grosze > 0 ? (grosze / 100).toFixed(2).replace('.', ',') : '');

/** The fee of a case: what is due, what came and went, and the clerk's own records of it. */
export const CasePayments = ({ one, onChanged }: CaseSectionProps) => {
  const say = useSay();
  const [account, setAccount] = useState<CaseAccount>();
  const [trouble, setTrouble] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const ask = useCallback(
    async (path: string, init?: RequestInit): Promise<boolean> => {
      setBusy(true);
      setTrouble([]);
      setSaid('');
      const asked = await askPayments(say, `/cases/${one.id}${path}`, init);
      const parsed = asked.ok ? caseAccountSchema.safeParse(asked.body) : undefined;
      if (parsed?.success) setAccount(parsed.data);
      if (!asked.ok) setTrouble(asked.said);
      setBusy(false);
      return parsed?.success === true;
    },
    [one.id, say],
  );
  useEffect(() => {
    void ask('');
  }, [ask]);
  const write = async (path: string, body: object): Promise<boolean> => {
    const isWritten = await ask(path, sendJson({ seen: account?.rows.length, ...body }));
    if (isWritten) {
      setSaid(say({ pl: 'Zapisano. Mieszkaniec dostanie wiadomość.', en: 'Saved. The resident gets a message.' }));
      onChanged();
    }
    return isWritten;
  };

  const over = account === undefined ? 0 : account.paidGrosze - account.refundedGrosze - account.dueGrosze;
  const today = localDateOf(new Date());
  return (
    <section aria-labelledby="case-money" className="money">
      <h2 id="case-money">{say({ pl: 'Opłata', en: 'Fee' })}</h2>
      <p role="status">{said}</p>
      {trouble.length === 0 ? null : (
        <div role="alert" className="money__trouble">
          {trouble.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <button type="button" className="money__button" disabled={busy} onClick={() => void ask('')}>
            {say({ pl: 'Odśwież', en: 'Reload' })}
          </button>
        </div>
      )}
      {account === undefined ? null : (
        <>
          {account.state === 'none' && account.rows.length === 0 ? (
            <p>{say({ pl: 'Ta sprawa jest bez opłaty.', en: 'This case has no fee.' })}</p>
          ) : (
            <p>
              <strong>{formatMoney(account.dueGrosze)}</strong>, {say(states[account.state])}.{' '}
              {say({ pl: 'Wpłacono', en: 'Paid' })} {formatMoney(account.paidGrosze)},{' '}
              {say({ pl: 'zwrócono', en: 'refunded' })} {formatMoney(account.refundedGrosze)}.
            </p>
          )}
          {account.state === 'due' && account.paidGrosze > 0 ? (
            <p className="money__note">
              {say({ pl: 'Za mało. Brakuje', en: 'Too little. Missing:' })} {formatMoney(leftOf(account))}.
            </p>
          ) : null}
          {account.state === 'paid' && over > 0 ? (
            <p className="money__note">
              {say({ pl: 'Za dużo. Nadpłata:', en: 'Too much. Overpaid:' })} {formatMoney(over)}.
            </p>
          ) : null}
          <MoneyRows
            rows={account.rows}
            busy={busy}
            onUndo={(payment, reason) => write('/undo', { payment, reason })}
          />
          <MarkMoney
            key={`paid ${String(account.rows.length)}`}
            {...{ kind: 'paid', suggested: typed(leftOf(account)), today, busy }}
            onMark={({ grosze, bookedOn, words }) => write('/paid', { grosze, bookedOn, note: words })}
          />
          {account.paidGrosze > account.refundedGrosze ? (
            <MarkMoney
              key={`refund ${String(account.rows.length)}`}
              {...{ kind: 'refund', suggested: typed(over), today, busy }}
              onMark={({ grosze, bookedOn, words }) => write('/refund', { grosze, bookedOn, reason: words })}
            />
          ) : null}
        </>
      )}
    </section>
  );
};
