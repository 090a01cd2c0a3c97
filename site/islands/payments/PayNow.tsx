import { useState } from 'preact/hooks';
import { begunPaymentSchema } from '../../../content-models/payments/payment.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import type { Failure } from '../shared/failure.ts';
import { portal } from '../shared/portal.ts';

/** Takes the resident to the provider's page; what is paid is known only by the provider's own message. */
export const PayNow = ({ number, at, grosze }: { number: string; at: string; grosze: number }) => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const pay = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    const result = await portal.post(`/cases/${number}/payment`, begunPaymentSchema);
    if (result.ok) {
      location.assign(result.value.redirectTo);
      return;
    }
    setFailure(result.failure);
    setBusy(false);
  };
  return (
    <div class="stack measure no-print">
      {failure === undefined ? null : <FailureNotice failure={failure} />}
      <p>
        <button type="button" class="button" disabled={busy} onClick={() => void pay()}>
          Zapłać teraz {formatMoney(grosze)}
        </button>
      </p>
      <p class="small soft">Przejdziesz na stronę: {at}. Po zapłaceniu wrócisz tutaj.</p>
    </div>
  );
};
