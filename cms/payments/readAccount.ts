import type { PayloadRequest } from 'payload';
import { accountOf } from '../../content-models/payments/accountOf.ts';
import type { CaseAccount } from '../../content-models/payments/payment.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseDoc, PaymentDoc } from '../payload-types.ts';
import { open } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** The rows of a case's account in the order they were written. */
export const paymentRows = async (req: PayloadRequest, caseId: string): Promise<PaymentDoc[]> => {
  const { docs } = await req.payload.find({
    collection: 'payments',
    where: { case: { equals: caseId } },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
};

const counted = ({ id, kind, grosze, bookedOn, undoes }: PaymentDoc) => ({
  ...{ id, kind, grosze, bookedOn },
  ...(undoes ? { undoes } : {}),
});

/** Where a case's account stands by these rows. */
export const accountOfRows = (doc: Pick<CaseDoc, 'feeGrosze'>, rows: readonly PaymentDoc[]) =>
  accountOf(doc.feeGrosze ?? 0, rows.map(counted));

/** A case's account with its rows, for a clerk who was already found to be allowed to read the case. */
export const readAccount = async (
  req: PayloadRequest,
  doc: Pick<CaseDoc, 'id' | 'feeGrosze'>,
): Promise<CaseAccount> => {
  const rows = await paymentRows(req, doc.id);
  const undone = new Set(rows.map(({ undoes }) => undoes).filter(Boolean));
  return {
    ...accountOfRows(doc, rows),
    rows: rows.map((row) => ({
      ...counted(row),
      source: row.source,
      at: row.at,
      ...(row.sealedNote ? { note: open(dataKeys(), idOf(row.case), row.sealedNote) } : {}),
      isUndone: undone.has(row.id),
    })),
  };
};
