import type { Payload, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { PrintTrouble } from '../../content-models/work/work.ts';
import { communeByTenant } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { ownTransaction } from '../database/ownTransaction.ts';
import type { QuarantineDoc } from '../payload-types.ts';

type Kept = Omit<QuarantineDoc, 'commune'>;

const reasonOf = (error: unknown): string =>
  (error instanceof z.ZodError
    ? error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('\n')
    : error instanceof Error
      ? error.message
      : String(error)
  ).slice(0, 1000);

const keptOf = async (
  payload: Payload,
  by: 'cms' | 'printer',
  where: Record<string, { equals: string } | { in: string[] }>,
): Promise<Kept[]> => {
  const { docs } = await payload.db.find<Kept>({
    collection: 'quarantines',
    where: { and: [{ by: { equals: by } }, ...Object.entries(where).map(([name, is]) => ({ [name]: is }))] },
    pagination: false,
    limit: 10_000,
  });
  return docs;
};

/** Notes that a public document does not fit its model, once for as long as it does not. */
export const quarantineDocument = async (
  req: PayloadRequest,
  { docId, commune }: { docId: string; commune: string },
  error: unknown,
): Promise<void> => {
  const reason = reasonOf(error);
  const [known] = await keptOf(req.payload, 'cms', { docId: { equals: docId } });
  const own = ownTransaction(req);
  if (known?.reason === reason) return;
  if (known) await req.payload.db.updateOne({ collection: 'quarantines', id: known.id, data: { reason }, req: own });
  else
    await req.payload.db.create({
      collection: 'quarantines',
      data: { id: v7(), commune, by: 'cms', docId, reason, since: new Date().toISOString() },
      req: own,
    });
};

/** Forgets the trouble of documents that fit their model again; writes nothing when there was none. */
export const releaseDocuments = async (req: PayloadRequest, docIds: string[]): Promise<void> => {
  if (docIds.length === 0) return;
  const known = await keptOf(req.payload, 'cms', { docId: { in: docIds } });
  if (known.length === 0) return;
  await req.payload.db.deleteMany({
    collection: 'quarantines',
    where: { id: { in: known.map(({ id }) => id) } },
    req: ownTransaction(req),
  });
};

/** Keeps exactly what the printer could not print of a commune in its last round. */
export const keepPrintTrouble = async (req: PayloadRequest, { tenant, failed }: PrintTrouble): Promise<void> => {
  const commune = (await communeByTenant(req.payload, tenant, req)).id;
  const known = await keptOf(req.payload, 'printer', { commune: { equals: commune } });
  const isSame = (one: Kept, other: PrintTrouble['failed'][number]) =>
    one.path === other.path && one.reason === other.reason;
  const over = known.filter((one) => !failed.some((other) => isSame(one, other)));
  const news = failed.filter((other) => !known.some((one) => isSame(one, other)));
  if (over.length === 0 && news.length === 0) return;
  await inTransaction(req, async () => {
    if (over.length > 0)
      await req.payload.db.deleteMany({
        collection: 'quarantines',
        where: { id: { in: over.map(({ id }) => id) } },
        req,
      });
    for (const one of news)
      await req.payload.db.create({
        collection: 'quarantines',
        data: { id: v7(), commune, by: 'printer', ...one, since: new Date().toISOString() },
        req,
      });
  });
};
