import { useEffect, useState } from 'preact/hooks';
import type { CaseDetail } from '../../../content-models/cases/case.ts';
import { leftOf } from '../../../content-models/payments/accountOf.ts';
import { casePaymentSchema, type CasePayment } from '../../../content-models/payments/payment.ts';
import { z } from 'zod';
import { TransferData } from '../bills/TransferData.tsx';
import { CaseFee } from '../cases/CaseFee.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { PayNow } from './PayNow.tsx';
import { PaymentState } from './PaymentState.tsx';

const answerSchema = z.object({ payment: casePaymentSchema.nullable() });
type Answer = z.infer<typeof answerSchema>;

const askEvery = 3000;
const askAtMost = 40;

/** Whether the browser has just come back from the bank; it says nothing of whether the money came. */
const cameBack = (): boolean => new URLSearchParams(location.search).get('platnosc') === 'sprawdzamy';

/** Asks again while the bank's own message has not come yet. */
const useLatest = (path: string, first: CasePayment): CasePayment => {
  const [payment, setPayment] = useState(first);
  const waits = cameBack() && payment.attempt === 'begun';
  useEffect(() => {
    if (!waits) return undefined;
    let asked = 0;
    const timer = setInterval(() => {
      asked += 1;
      if (asked >= askAtMost) clearInterval(timer);
      void portal.get(path, answerSchema).then((result) => {
        if (result.ok && result.value.payment) setPayment(result.value.payment);
      });
    }, askEvery);
    return () => {
      clearInterval(timer);
    };
  }, [path, waits]);
  return payment;
};

const Payment = ({ one, path, first }: { one: CaseDetail; path: string; first: CasePayment }) => {
  const payment = useLatest(path, first);
  const office = useOffice();
  const left = leftOf(payment);
  return (
    <>
      <PaymentState payment={payment} isChecked={cameBack() && payment.attempt === 'begun'} />
      {payment.payNow === undefined ? null : <PayNow number={one.number} at={payment.payNow} grosze={left} />}
      {payment.transfer === undefined || left === 0 ? null : (
        <>
          <h3>Albo zapłać przelewem</h3>
          <TransferData transfer={{ ...payment.transfer, grosze: left }} phone={office.phone} />
        </>
      )}
    </>
  );
};

/** The fee of a case: how much and why, whether it is paid, and how to pay it. */
export const PaymentPart = ({ one }: { one: CaseDetail }) => {
  const path = `/cases/${one.number}/payment`;
  const { loaded, retry } = useLoad<Answer>(() => portal.get(path, answerSchema));
  if (!one.fee) return null;
  // a case from before payments were kept says what it costs, as it always did
  if (loaded.state === 'ready' && loaded.value.payment === null) return <CaseFee one={one} />;
  return (
    <section class="section" aria-labelledby="oplata">
      <h2 id="oplata">Opłata</h2>
      {loaded.state === 'loading' ? <Loading what="Wczytujemy opłatę…" /> : null}
      {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
      {loaded.state === 'ready' && loaded.value.payment ? (
        <Payment one={one} path={path} first={loaded.value.payment} />
      ) : null}
    </section>
  );
};
