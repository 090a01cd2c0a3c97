import type { PayloadRequest } from 'payload';
import type { CasePayment } from '../../content-models/payments/payment.ts';
import { caseDetailById } from '../cases/caseModels.ts';
import { providers } from './providers.ts';
import { accountOfRows, paymentRows } from './readAccount.ts';

const HOUR = 60 * 60_000;

const lastAttempt = async (req: PayloadRequest, caseId: string, now: Date): Promise<CasePayment['attempt']> => {
  const { docs } = await req.payload.find({
    collection: 'paymentAttempts',
    where: { case: { equals: caseId } },
    sort: '-id',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const last = docs[0];
  // one that was left at the bank is not waited for all day
  if (!last || (last.state === 'begun' && now.getTime() - Date.parse(last.begunAt) > HOUR)) return undefined;
  return last.state;
};

/** What a resident sees of the fee of their case; nothing for a case from before fees were kept. */
export const casePaymentOf = async (req: PayloadRequest, caseId: string): Promise<CasePayment | null> => {
  const { detail, doc } = await caseDetailById(req, caseId);
  if (doc.feeState === undefined || doc.feeState === null || detail.fee === undefined) return null;
  const { label, basis, account } = detail.fee;
  const sums = accountOfRows(doc, await paymentRows(req, caseId));
  const [provider] = providers();
  const attempt = await lastAttempt(req, caseId, new Date());
  return {
    ...{ ...sums, label, basis },
    ...(account === undefined || sums.state !== 'due'
      ? {}
      : {
          transfer: {
            accountNumber: account,
            payee: detail.officeName,
            title: `${detail.number}, ${detail.title}`.slice(0, 140),
          },
        }),
    ...(provider && sums.state === 'due' ? { payNow: provider.label } : {}),
    ...(attempt === undefined ? {} : { attempt }),
  };
};
