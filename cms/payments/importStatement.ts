import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { ImportResult } from '../../content-models/payments/payment.ts';
import { canonicalJson } from '../audit/canonicalJson.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { surelyPaid } from './nearCases.ts';
import { recordPayment } from './recordPayment.ts';
import { sealDetails } from './sealedDetails.ts';
import type { Statement, StatementEntry } from './statement/statementEntry.ts';

interface Printed {
  fingerprint: string;
  entry: StatementEntry;
}

/**
 * Names each entry by what it says and by its place among equal ones, so that two equal transfers of one day are two,
 * and an overlapping statement, which holds whole days, brings none of them again.
 */
export const withFingerprints = (commune: string, entries: readonly StatementEntry[]): Printed[] => {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const { bookedOn, grosze, title, payer, reference } = entry;
    const said = canonicalJson({ bookedOn, grosze, title, payer, reference });
    const time = (times.get(said) ?? 0) + 1;
    times.set(said, time);
    return { entry, fingerprint: keyedHash(dataKeys(), 'bankEntry', `${commune}\0${said}\0${String(time)}`) };
  });
};

const isKnown = async (req: PayloadRequest, fingerprint: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection: 'bankEntries',
    where: { fingerprint: { equals: fingerprint } },
    req,
  })) !== null;

const writeEntry = async (
  req: PayloadRequest,
  commune: string,
  staff: string,
  { fingerprint, entry }: Printed,
): Promise<'matched' | 'unmatched' | 'known'> => {
  if (await isKnown(req, fingerprint)) return 'known';
  const { bookedOn, grosze, title, payer } = entry;
  const id = v7();
  const sealedDetails = sealDetails(id, { title, payer });
  try {
    return await inTransaction(req, async () => {
      const { db } = req.payload;
      const data = {
        id,
        commune,
        fingerprint,
        bookedOn,
        grosze,
        sealedDetails,
        round: 0,
        at: new Date().toISOString(),
      };
      await db.create({ collection: 'bankEntries', data: { ...data, state: 'unmatched' }, req });
      const caseId = await surelyPaid(req, commune, entry);
      if (caseId === undefined) return 'unmatched';
      await recordPayment(req, {
        ...{ caseId, kind: 'paid', source: 'bank', grosze, bookedOn, externalId: `bank:${id}:0`, staff },
      });
      await db.updateOne({ collection: 'bankEntries', id, data: { state: 'matched', case: caseId }, req });
      return 'matched';
    });
  } catch (error) {
    // another import of the same statement may have been first: the unique index let only one in
    if (await isKnown(req, fingerprint)) return 'known';
    throw error;
  }
};

/**
 * Keeps what came in by a statement that was read whole, each entry in a transaction of its own: an import that is cut
 * off is simply made again. What went out, and what the bank took back, is only counted.
 */
export const importStatement = async (
  req: PayloadRequest,
  { commune, staff, statement }: { commune: string; staff: string; statement: Statement },
): Promise<ImportResult> => {
  const result: ImportResult = { matched: 0, unmatched: 0, known: 0, outgoing: 0 };
  const incoming = statement.entries.filter(({ grosze, isReversal }) => grosze > 0 && !isReversal);
  result.outgoing = statement.entries.length - incoming.length;
  for (const printed of withFingerprints(commune, incoming))
    result[await writeEntry(req, commune, staff, printed)] += 1;
  await appendAudit(req, {
    commune,
    action: 'statement.imported',
    objectType: 'bankEntries',
    objectId: commune,
    details: { ...result },
  });
  return result;
};
