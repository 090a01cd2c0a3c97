import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { Validity } from '../../content-models/announcements/resolution.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { AnnouncementDoc } from '../payload-types.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import { amendPublished } from '../publishing/amendPublished.ts';
import { announcementPathOf } from './announcementPathOf.ts';

type Act = 'resolution' | 'ordinance';
const isAct = (type: unknown): type is Act => type === 'resolution' || type === 'ordinance';

/** What an act becomes when another amends or repeals it; what is void or repealed already stays so. */
const validityAfter = (now: Validity | null | undefined, kind: string): Validity | undefined => {
  if (kind === 'repeals') return now === 'void' || now === 'repealed' ? undefined : 'repealed';
  return kind === 'amends' && (now ?? 'inForce') === 'inForce' ? 'amended' : undefined;
};

/** The day from which a published act changes others: its entry into force, else the day it was passed. */
const actsFrom = (doc: AnnouncementDoc): LocalDate | undefined => {
  if (!isAct(doc.type)) return undefined;
  const on = doc[doc.type]?.entryIntoForce ?? doc.adoptedAt ?? doc.visibleFrom;
  return localDateOf(on);
};

/** Writes into the acts that this one amends or repeals that it has done so, each with a row in the register. */
export const settleValidityOf = async (req: PayloadRequest, doc: AnnouncementDoc): Promise<void> => {
  for (const { kind, target } of doc.relations ?? []) {
    const id = maybeIdOf(target);
    if (id === undefined || (kind !== 'amends' && kind !== 'repeals')) continue;
    await amendPublished(req, {
      ...{ collection: 'announcements', kind: 'announcement', pathOf: announcementPathOf, id },
      change: (row) => {
        const { type } = row;
        if (!isAct(type)) return undefined;
        const group = row[type] as { validity?: Validity | null } | null | undefined;
        const validity = validityAfter(group?.validity, kind);
        return validity && { ...row, [type]: { ...group, validity } };
      },
      changedFields: ['Obowiązywanie'],
      reason: `${kind === 'repeals' ? 'Akt uchylono' : 'Akt zmieniono'}: „${doc.title}”.`,
    });
  }
};

/** The documents that another names are printed anew with it: they show the way back. */
const touchNamed = async (req: PayloadRequest, doc: AnnouncementDoc, before: AnnouncementDoc | undefined) => {
  const ids = [...(doc.relations ?? []), ...(before?.relations ?? [])].map(({ target }) => maybeIdOf(target));
  const { tenant } = await communeById(req.payload, idOf(doc.commune), req);
  for (const id of new Set(ids))
    if (id !== undefined) await appendPublication(req, { tenant, kind: 'announcement', docId: id, op: 'touch' });
};

/** Publishing an act tells those it bears on; one already in force changes their validity in the same transaction. */
export const tellNamedAfterChange: CollectionAfterChangeHook<AnnouncementDoc> = async ({ doc, previousDoc, req }) => {
  if (doc._status !== 'published' || req.context.draftSave === true) return doc;
  await touchNamed(req, doc, previousDoc);
  const from = actsFrom(doc);
  if (from !== undefined && from <= localDateOf(new Date())) await settleValidityOf(req, doc);
  return doc;
};

/** On a new day: acts that enter into force change the acts they name. */
export const settleValidityOnNewDay = async (
  req: PayloadRequest,
  { after, today }: { after: LocalDate; today: LocalDate },
): Promise<void> => {
  for (const type of ['resolution', 'ordinance'] as const) {
    const { docs } = await req.payload.find({
      collection: 'announcements',
      where: {
        and: [
          { _status: { equals: 'published' } },
          { type: { equals: type } },
          { [`${type}.entryIntoForce`]: { greater_than: `${after}T23:59:59.000Z` } },
          { [`${type}.entryIntoForce`]: { less_than_equal: `${today}T23:59:59.000Z` } },
        ],
      },
      depth: 0,
      pagination: false,
      limit: 1000,
      overrideAccess: true,
      req,
    });
    for (const doc of docs) await settleValidityOf(req, doc);
  }
};
