import type { PayloadRequest, Where } from 'payload';
import {
  publishedRecordSchema,
  type PublicationKind,
  type PublishedRecord,
} from '../../content-models/publications/publication.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toAnnouncement } from '../announcements/toAnnouncement.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { pagePathOf } from '../pages/pagePathOf.ts';
import { toPage } from '../pages/toPage.ts';
import { statusBoardOf } from '../watch/statusBoard.ts';

const batch = 200;

/** A record, or nothing with a word in the log: one document that does not fit its model must not stop the others. */
const orQuarantine = (req: PayloadRequest, id: string, make: () => PublishedRecord): PublishedRecord[] => {
  try {
    return [publishedRecordSchema.parse(make())];
  } catch (error) {
    req.payload.logger.error({
      err: error,
      msg: `The document ${id} does not fit its content model and keeps its last public version.`,
    });
    return [];
  }
};

const announcementRecords = async (req: PayloadRequest, communes: Map<string, Commune>, where: Where, page: number) => {
  const found = await req.payload.find({
    collection: 'announcements',
    where: { and: [{ _status: { equals: 'published' } }, where] },
    depth: 1,
    limit: batch,
    page,
    sort: 'id',
    draft: false,
    overrideAccess: true,
    req,
  });
  const records = found.docs.flatMap((doc) => {
    const commune = communes.get(idOf(doc.commune));
    return commune
      ? orQuarantine(req, doc.id, () => ({
          kind: 'announcement',
          tenant: commune.tenant,
          docId: doc.id,
          document: toAnnouncement(doc, commune),
        }))
      : [];
  });
  return { records, more: found.hasNextPage };
};

const pageRecords = async (req: PayloadRequest, communes: Map<string, Commune>, where: Where, page: number) => {
  const found = await req.payload.find({
    collection: 'pages',
    where: { and: [{ _status: { equals: 'published' } }, where] },
    depth: 1,
    limit: batch,
    page,
    sort: 'id',
    draft: false,
    overrideAccess: true,
    req,
  });
  const records: PublishedRecord[] = [];
  for (const doc of found.docs) {
    const commune = communes.get(idOf(doc.commune));
    if (!commune) continue;
    const path = await pagePathOf(doc, req);
    records.push(
      ...orQuarantine(req, doc.id, () => ({
        kind: 'page',
        tenant: commune.tenant,
        docId: doc.id,
        document: toPage(doc, commune, path),
      })),
    );
  }
  return { records, more: found.hasNextPage };
};

/** The last removal of each document that is not public now. */
const removalRecords = async (
  req: PayloadRequest,
  communes: Map<string, Commune>,
  where: Where,
): Promise<PublishedRecord[]> => {
  const rows = await req.payload.find({
    collection: 'changeRegister',
    where: { and: [{ action: { equals: 'remove' } }, where] },
    sort: 'at',
    depth: 0,
    pagination: false,
    limit: 100_000,
    overrideAccess: true,
    req,
  });
  const latest = new Map(rows.docs.map((row) => [row.docId, row]));
  const records: PublishedRecord[] = [];
  for (const row of latest.values()) {
    const collection = row.kind === 'announcement' ? 'announcements' : 'pages';
    const now = await req.payload.db.findOne<{ id: string; _status?: string }>({
      collection,
      where: { id: { equals: row.docId } },
      req,
    });
    const commune = communes.get(idOf(row.commune));
    if (!commune || now?._status === 'published') continue;
    records.push(
      ...orQuarantine(req, row.docId, () => ({
        kind: 'removal',
        tenant: commune.tenant,
        docId: row.docId,
        document: {
          id: row.docId,
          tenant: commune.tenant,
          path: row.path,
          title: row.title,
          reason: row.reason ?? '',
          removedAt: row.at,
        },
      })),
    );
  }
  return records;
};

const clockRecord = (tenant: string): PublishedRecord => ({
  kind: 'clock',
  tenant,
  docId: tenant,
  document: { today: localDateOf(new Date()) },
});

const statusRecord = async (req: PayloadRequest, commune: Commune): Promise<PublishedRecord[]> => {
  const { tenant } = commune;
  const document = await statusBoardOf(req, commune);
  return orQuarantine(req, tenant, () => ({ kind: 'status', tenant, docId: tenant, document }));
};

const communeMap = async (req: PayloadRequest): Promise<Map<string, Commune>> =>
  new Map((await allCommunes(req.payload, req)).map((commune) => [commune.id, commune]));

/** Everything public, one record at a time. */
export async function* snapshotRecords(req: PayloadRequest): AsyncGenerator<PublishedRecord> {
  const communes = await communeMap(req);
  for (const commune of communes.values()) {
    yield { kind: 'commune', tenant: commune.tenant, docId: commune.id, document: commune };
    yield clockRecord(commune.tenant);
    yield* await statusRecord(req, commune);
  }
  for (const recordsOf of [announcementRecords, pageRecords]) {
    for (let page = 1, more = true; more; page += 1) {
      const found = await recordsOf(req, communes, {}, page);
      yield* found.records;
      more = found.more;
    }
  }
  yield* await removalRecords(req, communes, {});
}

/** The named documents as they are now: their public version, or their removal, or nothing. */
export const recordsOf = async (
  req: PayloadRequest,
  kind: PublicationKind,
  ids: string[],
): Promise<PublishedRecord[]> => {
  const communes = await communeMap(req);
  switch (kind) {
    case 'commune':
      return [...communes.values()]
        .filter((commune) => ids.includes(commune.id))
        .map((commune) => ({ kind: 'commune', tenant: commune.tenant, docId: commune.id, document: commune }));
    case 'clock':
      return ids.map(clockRecord);
    case 'status':
      return (
        await Promise.all(
          [...communes.values()]
            .filter(({ tenant }) => ids.includes(tenant))
            .map((commune) => statusRecord(req, commune)),
        )
      ).flat();
    case 'announcement':
      return [
        ...(await announcementRecords(req, communes, { id: { in: ids } }, 1)).records,
        ...(await removalRecords(req, communes, { docId: { in: ids } })),
      ];
    case 'page':
      return [
        ...(await pageRecords(req, communes, { id: { in: ids } }, 1)).records,
        ...(await removalRecords(req, communes, { docId: { in: ids } })),
      ];
  }
};
