import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { markPaidSchema, markRefundSchema, undoPaymentSchema } from '../../content-models/payments/payment.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { freeEntryOf } from './matchEntry.ts';
import { accountOfRows, paymentRows } from './readAccount.ts';
import { recordPayment } from './recordPayment.ts';

interface Marking<Sent> {
  staff: StaffPrincipal;
  caseId: string;
  /** the clerk's sending, so that a click that is repeated by the network is one */
  key: string;
  sent: Sent;
}

const refuse = (path: string, message: string) =>
  new ProblemError({ status: 422, title: 'Popraw zaznaczone pola.', errors: [{ path, message }] });

const today = (): string => localDateOf(new Date());

/** A clerk saw the money: in the cash desk, on the account. */
export const markPaid = async (
  req: PayloadRequest,
  { staff, caseId, key, sent }: Marking<z.infer<typeof markPaidSchema>>,
): Promise<void> => {
  const { grosze, bookedOn, note, seen } = sent;
  if (bookedOn > today()) throw refuse('bookedOn', 'Ten dzień jeszcze nie nadszedł.');
  const externalId = `clerk:${caseId}:${key}`;
  await recordPayment(req, {
    ...{ caseId, kind: 'paid', source: 'clerk', grosze, bookedOn, externalId, note, staff: staff.id, seen },
  });
};

/** Money went back to the resident, with the reason. */
export const markRefund = async (
  req: PayloadRequest,
  { staff, caseId, key, sent }: Marking<z.infer<typeof markRefundSchema>>,
): Promise<void> => {
  const { grosze, bookedOn, reason, seen } = sent;
  if (bookedOn > today()) throw refuse('bookedOn', 'Ten dzień jeszcze nie nadszedł.');
  const externalId = `clerk:${caseId}:${key}`;
  await inTransaction(req, async () => {
    const rows = await paymentRows(req, caseId);
    const { paidGrosze, refundedGrosze } = accountOfRows({ feeGrosze: 0 }, rows);
    const isRepeated = rows.some((row) => row.externalId === externalId);
    if (!isRepeated && grosze > paidGrosze - refundedGrosze)
      throw refuse('grosze', 'Nie można zwrócić więcej, niż wpłacono.');
    await recordPayment(req, {
      ...{ caseId, kind: 'refund', source: 'clerk', grosze, bookedOn, externalId, note: reason, staff: staff.id, seen },
    });
  });
};

/** Takes back a wrong row by a counter-row; an entry of a statement is then free to be matched again. */
export const undoPayment = async (
  req: PayloadRequest,
  { staff, caseId, sent }: Omit<Marking<z.infer<typeof undoPaymentSchema>>, 'key'>,
): Promise<void> => {
  const { payment, reason, seen } = sent;
  await inTransaction(req, async () => {
    const rows = await paymentRows(req, caseId);
    const wrong = rows.find(({ id }) => id === payment);
    if (!wrong) throw notFound();
    if (wrong.undoes) throw new ProblemError({ status: 409, title: 'Tego zapisu nie można już cofnąć.' });
    const { isNew } = await recordPayment(req, {
      ...{ caseId, kind: wrong.kind, source: 'clerk', grosze: -wrong.grosze, bookedOn: today(), note: reason },
      ...{ externalId: `undo:${wrong.id}`, undoes: wrong.id, staff: staff.id },
      // the second click on „take back” has seen one row less than there is, and is still the same act
      ...(rows.some(({ undoes }) => undoes === wrong.id) ? {} : { seen }),
    });
    if (isNew && wrong.source === 'bank') await freeEntryOf(req, wrong);
  });
};
