import type { PayloadRequest, Where } from 'payload';
import {
  publishedRecordSchema,
  type PublicationKind,
  type PublishedRecord,
} from '../../content-models/publications/publication.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toChange } from '../changeRegister/toChange.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { quarantineDocument, releaseDocuments } from '../dashboard/quarantine.ts';
import { idOf } from '../fields/idOf.ts';
import { wasteScheduleOf } from '../institutions/wasteScheduleOf.ts';
import { toMenus } from '../menus/toMenus.ts';
import type { DocumentSource } from '../publishing/documentSource.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';
import { rowsOf } from '../redirects/rowsOf.ts';
import { toRedirects } from '../redirects/toRedirects.ts';
import { resolveTexts } from '../richText/resolveTexts.ts';
import { statusBoardOf } from '../watch/statusBoard.ts';

const batch = 200;

/** A record, or nothing with a word in the log: one document that does not fit its model must not stop the others. */
const orQuarantine = async (
  req: PayloadRequest,
  id: string,
  make: () => Record<keyof PublishedRecord, unknown> | Promise<Record<keyof PublishedRecord, unknown>>,
  /** whose list of work shows the trouble, where staff can mend it */
  commune?: string,
): Promise<PublishedRecord[]> => {
  try {
    return [publishedRecordSchema.parse(await make())];
  } catch (error) {
    req.payload.logger.error({
      err: error,
      msg: `The document ${id} does not fit its content model and keeps its last public version.`,
    });
    if (commune !== undefined) await quarantineDocument(req, { docId: id, commune }, error);
    return [];
  }
};

const documentRecords = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  { kind, collection, depth = 1, pathOf, toDocument }: DocumentSource,
  communes: Map<string, Commune>,
  where: Where,
  page: number,
) => {
  const found = await req.payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    depth,
    limit: batch,
    page,
    sort: 'id',
    draft: false,
    overrideAccess: true,
    req,
  });
  const records: PublishedRecord[] = [];
  for (const doc of found.docs as unknown as (PublishedDoc & { commune: unknown })[]) {
    const commune = communes.get(idOf(doc.commune));
    if (!commune) continue;
    records.push(
      ...(await orQuarantine(
        req,
        doc.id,
        async () => ({
          kind,
          tenant: commune.tenant,
          docId: doc.id,
          document: await toDocument(
            (await resolveTexts(req, sources, commune, doc)) as never,
            commune,
            await pathOf(doc, req),
            req,
          ),
        }),
        commune.id,
      )),
    );
  }
  await releaseDocuments(
    req,
    records.map(({ docId }) => docId),
  );
  return { records, more: found.hasNextPage };
};

/** The last removal of each document that is not public now. */
const removalRecords = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
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
    const source = sources.find(({ kind }) => kind === row.kind);
    if (!source) continue;
    const now = await req.payload.db.findOne<{ id: string; _status?: string }>({
      collection: source.collection,
      where: { id: { equals: row.docId } },
      req,
    });
    const commune = communes.get(idOf(row.commune));
    if (!commune || now?._status === 'published') continue;
    records.push(
      ...(await orQuarantine(req, row.docId, () => ({
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
      }))),
    );
  }
  return records;
};

/** Rows of the register, oldest first. */
const changeRecords = async (req: PayloadRequest, communes: Map<string, Commune>, where: Where, page: number) => {
  const found = await req.payload.find({
    collection: 'changeRegister',
    where,
    depth: 0,
    limit: batch,
    page,
    sort: 'id',
    overrideAccess: true,
    req,
  });
  const records: PublishedRecord[] = [];
  for (const row of found.docs) {
    const tenant = communes.get(idOf(row.commune))?.tenant;
    if (tenant === undefined) continue;
    const { id } = row;
    records.push(
      ...(await orQuarantine(req, id, () => ({ kind: 'change', tenant, docId: id, document: toChange(row, tenant) }))),
    );
  }
  return { records, more: found.hasNextPage };
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

const menusRecord = async (req: PayloadRequest, { id, tenant }: Commune): Promise<PublishedRecord[]> => {
  const { docs } = await req.payload.find({
    collection: 'menus',
    where: { commune: { equals: id } },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return orQuarantine(req, tenant, () => ({ kind: 'menus', tenant, docId: tenant, document: toMenus(docs) }));
};

const redirectsRecord = async (req: PayloadRequest, { id, tenant }: Commune): Promise<PublishedRecord[]> => {
  const rows = await rowsOf(req, id);
  return orQuarantine(req, tenant, () => ({ kind: 'redirects', tenant, docId: tenant, document: toRedirects(rows) }));
};

const wasteRecord = (req: PayloadRequest, { id, tenant }: Commune): Promise<PublishedRecord[]> =>
  orQuarantine(req, tenant, async () => ({
    kind: 'waste',
    tenant,
    docId: tenant,
    document: await wasteScheduleOf(req, id),
  }));

/** What the site knows of as one whole per commune, under the commune's short name. */
const wholes = { status: statusRecord, menus: menusRecord, redirects: redirectsRecord, waste: wasteRecord };

const communeMap = async (req: PayloadRequest): Promise<Map<string, Commune>> =>
  new Map((await allCommunes(req.payload, req)).map((commune) => [commune.id, commune]));

/** Everything public, one record at a time. */
export async function* snapshotRecords(
  req: PayloadRequest,
  sources: readonly DocumentSource[],
): AsyncGenerator<PublishedRecord> {
  const communes = await communeMap(req);
  for (const commune of communes.values()) {
    yield { kind: 'commune', tenant: commune.tenant, docId: commune.id, document: commune };
    yield clockRecord(commune.tenant);
    for (const make of Object.values(wholes)) yield* await make(req, commune);
  }
  for (const source of sources) {
    for (let page = 1, more = true; more; page += 1) {
      const found = await documentRecords(req, sources, source, communes, {}, page);
      yield* found.records;
      more = found.more;
    }
  }
  yield* await removalRecords(req, sources, communes, {});
  for (let page = 1, more = true; more; page += 1) {
    const found = await changeRecords(req, communes, {}, page);
    yield* found.records;
    more = found.more;
  }
}

/** The named documents as they are now: their public version, or their removal, or nothing. */
export const recordsOf = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
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
    case 'change':
      return (await changeRecords(req, communes, { id: { in: ids } }, 1)).records;
    case 'status':
    case 'menus':
    case 'redirects':
    case 'waste':
      return (
        await Promise.all(
          [...communes.values()]
            .filter(({ tenant }) => ids.includes(tenant))
            .map((commune) => wholes[kind](req, commune)),
        )
      ).flat();
    default: {
      const source = sources.find((one) => one.kind === kind);
      return source
        ? [
            ...(await documentRecords(req, sources, source, communes, { id: { in: ids } }, 1)).records,
            ...(await removalRecords(req, sources, communes, { docId: { in: ids } })),
          ]
        : [];
    }
  }
};
