import type { CaseAccount, Payment } from './payment.ts';

type Counted = Pick<Payment, 'kind' | 'grosze' | 'bookedOn' | 'undoes' | 'id'>;

const sumOf = (rows: readonly Counted[], kind: Payment['kind']): number =>
  rows.filter((row) => row.kind === kind).reduce((sum, { grosze }) => sum + grosze, 0);

const lastDay = (rows: readonly Counted[], kind: Payment['kind']): string | undefined => {
  const undone = new Set(rows.map(({ undoes }) => undoes));
  return rows
    .filter((row) => row.kind === kind && row.undoes === undefined && !undone.has(row.id))
    .map(({ bookedOn }) => bookedOn)
    .sort()
    .at(-1);
};

/** Where a case's account stands: everything is worked out of its rows, and a counter-row takes its row back. */
export const accountOf = (dueGrosze: number, rows: readonly Counted[]): Omit<CaseAccount, 'rows'> => {
  const paidGrosze = sumOf(rows, 'paid');
  const refundedGrosze = sumOf(rows, 'refund');
  const kept = paidGrosze - refundedGrosze;
  const paidOn = lastDay(rows, 'paid');
  const refundedOn = lastDay(rows, 'refund');
  const state =
    refundedGrosze > 0 && kept <= 0
      ? 'refunded'
      : dueGrosze === 0 && kept <= 0
        ? 'none'
        : kept >= dueGrosze || (refundedGrosze > 0 && paidGrosze >= dueGrosze)
          ? 'paid'
          : 'due';
  return {
    dueGrosze,
    paidGrosze,
    refundedGrosze,
    state,
    ...(paidOn === undefined ? {} : { paidOn }),
    ...(refundedOn === undefined ? {} : { refundedOn }),
  };
};

/** What is still to be paid. */
export const leftOf = ({ dueGrosze, paidGrosze, refundedGrosze }: Omit<CaseAccount, 'rows'>): number =>
  Math.max(0, dueGrosze - (paidGrosze - refundedGrosze));
