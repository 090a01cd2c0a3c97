import { leftOf } from '../../../content-models/payments/accountOf.ts';
import type { CasePayment } from '../../../content-models/payments/payment.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';

/** The state of a fee in a word or two, with the colour of its tag. */
export const stateOf = ({ state, paidOn, refundedOn }: CasePayment): { tag: string; words: string } => {
  switch (state) {
    case 'none':
      return { tag: 'tag tag--quiet', words: 'bez opłaty' };
    case 'due':
      return { tag: 'tag tag--warn', words: 'do zapłaty' };
    case 'paid':
      return { tag: 'tag tag--ok', words: paidOn === undefined ? 'zapłacone' : `zapłacone ${formatDate(paidOn)}` };
    case 'refunded':
      return {
        tag: 'tag tag--quiet',
        words: refundedOn === undefined ? 'zwrócone' : `zwrócone ${formatDate(refundedOn)}`,
      };
  }
};

/** What else is worth knowing: too little, too much, what went back. */
export const notesOf = (payment: CasePayment): string[] => {
  const { state, dueGrosze, paidGrosze, refundedGrosze } = payment;
  const over = paidGrosze - refundedGrosze - dueGrosze;
  return [
    ...(state === 'due' && paidGrosze > 0
      ? [`Wpłynęło ${formatMoney(paidGrosze)}. Zostało do zapłaty ${formatMoney(leftOf(payment))}.`]
      : []),
    ...(state === 'paid' && over > 0
      ? [`Wpłynęło o ${formatMoney(over)} za dużo. Urząd zwróci nadpłatę. Masz pytanie? Zadzwoń.`]
      : []),
    ...(refundedGrosze > 0 ? [`Urząd zwrócił ${formatMoney(refundedGrosze)}.`] : []),
  ];
};
