import type { PayloadRequest } from 'payload';
import type { BankEntry } from '../../content-models/payments/payment.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import type { BankEntryDoc, PaymentDoc } from '../payload-types.ts';
import { feeCaseByNumber, nearCases } from './nearCases.ts';
import { recordPayment } from './recordPayment.ts';
import { openDetails } from './sealedDetails.ts';

const entryOf = async (req: PayloadRequest, commune: string, id: string): Promise<BankEntryDoc> => {
  const row = await req.payload.db.findOne<BankEntryDoc>({
    collection: 'bankEntries',
    where: { and: [{ id: { equals: id } }, { commune: { equals: commune } }] },
    req,
  });
  if (!row) throw notFound();
  return row;
};

const perPage = 50;

/** Entries that wait for somebody to say what they are for, the oldest first, each with the cases it may belong to. */
export const unmatchedEntries = async (
  req: PayloadRequest,
  commune: string,
): Promise<{ entries: BankEntry[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'bankEntries',
    where: { and: [{ commune: { equals: commune } }, { state: { equals: 'unmatched' } }] },
    sort: ['bookedOn', 'id'],
    limit: perPage,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const entries: BankEntry[] = [];
  for (const { id, bookedOn, grosze, sealedDetails } of docs) {
    const details = openDetails(id, sealedDetails);
    entries.push({ id, bookedOn, grosze, ...details, near: await nearCases(req, commune, { grosze, ...details }) });
  }
  return { entries, total: totalDocs };
};

const taken = () => new ProblemError({ status: 409, title: 'Tę wpłatę przypisał już ktoś inny. Odśwież.' });

/** Says by hand which case an entry is for; the amount may differ, and the case shows by how much. */
export const matchEntry = (
  req: PayloadRequest,
  staff: StaffPrincipal & { commune: string },
  { entry: id, number }: { entry: string; number: string },
): Promise<void> =>
  inTransaction(req, async () => {
    const found = await feeCaseByNumber(req, staff.commune, number);
    const entry = await entryOf(req, staff.commune, id);
    if (!found) {
      const message = 'W tej gminie nie ma sprawy o tym numerze.';
      throw new ProblemError({ status: 422, title: message, errors: [{ path: 'number', message }] });
    }
    if (entry.state === 'matched' && entry.case && idOf(entry.case) === found.id) return;
    if (entry.state !== 'unmatched') throw taken();
    const { grosze, bookedOn, round } = entry;
    await recordPayment(req, {
      ...{ caseId: found.id, kind: 'paid', source: 'bank', grosze, bookedOn, staff: staff.id },
      externalId: `bank:${id}:${String(round)}`,
    });
    // read again: who came second waited at the case and must see what the first one wrote
    if ((await entryOf(req, staff.commune, id)).state !== 'unmatched') throw taken();
    await req.payload.db.updateOne({ collection: 'bankEntries', id, data: { state: 'matched', case: found.id }, req });
  });

/** Says that an entry pays for no case: a tax, a rent. */
export const ignoreEntry = (
  req: PayloadRequest,
  staff: StaffPrincipal & { commune: string },
  id: string,
): Promise<void> =>
  inTransaction(req, async () => {
    const entry = await entryOf(req, staff.commune, id);
    if (entry.state === 'ignored') return;
    if (entry.state !== 'unmatched') throw taken();
    await req.payload.db.updateOne({ collection: 'bankEntries', id, data: { state: 'ignored' }, req });
    await appendAudit(req, {
      commune: staff.commune,
      action: 'bankEntry.ignored',
      objectType: 'bankEntries',
      objectId: id,
    });
  });

/** Gives an entry back to the list when the payment made of it was taken back. */
export const freeEntryOf = async (req: PayloadRequest, { externalId }: PaymentDoc): Promise<void> => {
  const [, id = '', round = '0'] = externalId.split(':');
  await req.payload.db.updateOne({
    collection: 'bankEntries',
    id,
    data: { state: 'unmatched', case: null, round: Number(round) + 1 },
    req,
  });
};
