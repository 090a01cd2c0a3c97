import type { PayloadRequest } from 'payload';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { keptUntilWritten } from '../database/keptUntilWritten.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import type { OwnService } from './ownService.ts';
import { serviceRow } from './serviceRow.ts';

/** Cards whose button leads to the service are printed anew: they say whether it is open, and to whom. */
export const printCardsAnew = async (req: PayloadRequest, commune: string, slug: string): Promise<void> => {
  const { tenant } = await communeById(req.payload, commune, req);
  const { docs } = await req.payload.find({
    collection: 'serviceCards',
    where: {
      and: [
        { commune: { equals: commune } },
        { _status: { equals: 'published' } },
        { 'online.kind': { equals: 'own' } },
        { 'online.service': { equals: slug } },
      ],
    },
    depth: 0,
    pagination: false,
    select: { title: true },
    overrideAccess: true,
    req,
  });
  for (const { id } of docs) await appendPublication(req, { tenant, kind: 'serviceCard', docId: id, op: 'publish' });
};

/** Closes a service for a while with a reason for residents, or opens it again when there is none. */
export const setPause = (
  req: PayloadRequest,
  { row, commune }: Pick<OwnService, 'row' | 'commune'>,
  reason: string | null,
): Promise<void> =>
  inTransaction(req, async () => {
    const now = await serviceRow(req, commune, row.slug);
    if ((now?.pausedReason ?? null) === reason) return;
    const pausedAt = reason === null ? null : new Date().toISOString();
    await req.payload.db.updateOne({
      collection: 'services',
      id: row.id,
      data: { pausedReason: reason, pausedAt },
      req,
    });
    await printCardsAnew(req, commune, row.slug);
    await appendAudit(req, {
      commune,
      action: reason === null ? 'service.resumed' : 'service.paused',
      objectType: 'services',
      objectId: row.id,
      details: { service: row.slug },
    });
  });

/** The paused services of a commune by their short names, each with its reason. */
export const pauseReasons = keptUntilWritten(
  ['services'],
  async (req: PayloadRequest, commune): Promise<ReadonlyMap<string, string>> => {
    const { docs } = await req.payload.find({
      collection: 'services',
      where: { and: [{ commune: { equals: commune } }, { pausedAt: { exists: true } }] },
      depth: 0,
      pagination: false,
      select: { slug: true, pausedReason: true },
      overrideAccess: true,
      req,
    });
    return new Map(docs.flatMap(({ slug, pausedReason }) => (pausedReason ? [[slug, pausedReason] as const] : [])));
  },
);

/** Why a service is closed just now, if it is. */
export const pauseReasonOf = async (req: PayloadRequest, commune: string, slug: string): Promise<string | undefined> =>
  (await pauseReasons(req, commune)).get(slug);

/** Turns a filing away while its service is paused; the reason is the office's own. */
export const refusePaused = async (req: PayloadRequest, commune: string, slug: string): Promise<void> => {
  const reason = await pauseReasonOf(req, commune, slug);
  if (reason === undefined) return;
  throw new ProblemError({
    status: 409,
    type: 'urn:moje-miasto:service-paused',
    title: 'Tej sprawy nie można teraz wysłać przez internet.',
    detail: reason,
  });
};
