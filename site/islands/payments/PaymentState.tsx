import type { CasePayment } from '../../../content-models/payments/payment.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { notesOf, stateOf } from './paymentWords.ts';

/** How much, why, and whether it is paid. */
export const PaymentState = ({ payment, isChecked }: { payment: CasePayment; isChecked: boolean }) => {
  const { tag, words } = stateOf(payment);
  return (
    <div class="stack measure">
      <p class="figure">
        <span class="figure__label">{payment.label}</span>
        <span class="figure__value">{payment.dueGrosze === 0 ? 'bez opłaty' : formatMoney(payment.dueGrosze)}</span>
        <span class="figure__label">{payment.basis}</span>
      </p>
      <div role="status" class="stack">
        {payment.state === 'none' ? null : (
          <p>
            <span class={tag}>{words}</span>
          </p>
        )}
        {notesOf(payment).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {isChecked ? (
          <div class="notice">
            <p class="notice__title">Sprawdzamy płatność</p>
            <p>Czekamy na potwierdzenie z banku. Zwykle trwa to kilka sekund. Nie płać drugi raz.</p>
          </div>
        ) : null}
        {payment.state === 'due' && payment.attempt === 'refused' ? (
          <div class="notice notice--warn">
            <p class="notice__title">Płatność się nie udała</p>
            <p>Bank nie przyjął płatności. Pieniądze nie zostały pobrane. Możesz spróbować jeszcze raz.</p>
          </div>
        ) : null}
      </div>
    </div>
  );
};
