import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { topicSchema, type Topic } from '../../content-models/institutions/institution.ts';
import type { LinkViews } from '../../content-models/links/link.ts';
import { idOf } from '../fields/idOf.ts';
import type { LinkViewDoc } from '../payload-types.ts';
import type { ActiveLink } from './activeLinks.ts';

const perPage = 30;
const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** What is written down of the link a look was at; nothing of whom it is about in words. */
export type LookedAt = Pick<ActiveLink, 'id' | 'resident' | 'subjectHash' | 'institution'>;

/** A link as it is looked at, without what its subject is called. */
export const lookedAt = ({ id, resident, subjectHash, institution }: ActiveLink): LookedAt => ({
  id,
  resident,
  subjectHash,
  institution,
});

/** Whether a look at this link is a look at a child's data. */
export const isAboutChild = (link: Pick<ActiveLink, 'institution'>): boolean => link.institution.kind === 'school';

/**
 * Writes down who looked at a child's data, before they see it („Kto to widział”, poland.md E7). The same page asking
 * again within a minute is the same look.
 */
export const noteLook = async (req: PayloadRequest, link: LookedAt, topic: Topic): Promise<void> => {
  if (!isAboutChild(link)) return;
  const aMinuteAgo = new Date(Date.now() - MINUTE).toISOString();
  const noted = await req.payload.db.findOne({
    collection: 'linkViews',
    where: { and: [{ link: { equals: link.id } }, { topic: { equals: topic } }, { at: { greater_than: aMinuteAgo } }] },
    req,
  });
  if (noted) return;
  await req.payload.db.create({
    collection: 'linkViews',
    data: {
      id: v7(),
      resident: link.resident,
      link: link.id,
      subjectHash: link.subjectHash,
      topic,
      at: new Date().toISOString(),
    },
    req,
  });
};

const mostTiles = 10_000;
const lastTileLooks = new Map<string, number>();

/** The panel's tile shows a little of a child's data too; it counts as a look once an hour. */
export const noteTileLook = async (
  req: PayloadRequest,
  link: LookedAt,
  topic: Topic,
  now = Date.now(),
): Promise<void> => {
  if (!isAboutChild(link) || now - (lastTileLooks.get(link.id) ?? 0) < HOUR) return;
  await noteLook(req, link, topic);
  lastTileLooks.delete(link.id);
  lastTileLooks.set(link.id, now);
  for (const oldest of lastTileLooks.keys()) {
    if (lastTileLooks.size <= mostTiles) break;
    lastTileLooks.delete(oldest);
  }
};

/** Who looked at the child of this link, every guardian of it, the newest look first. */
export const listLooks = async (req: PayloadRequest, link: ActiveLink, page: number): Promise<LinkViews> => {
  const { docs, hasNextPage } = await req.payload.db.find<LinkViewDoc>({
    collection: 'linkViews',
    where: { subjectHash: { equals: link.subjectHash } },
    sort: ['-at', '-id'],
    limit: perPage,
    page,
    req,
  });
  return {
    views: docs.flatMap(({ resident, topic, at }) => {
      const known = topicSchema.safeParse(topic);
      const who = idOf(resident) === link.resident ? 'Ty' : 'Drugi opiekun';
      return known.success ? [{ at, who, topic: known.data }] : [];
    }),
    more: hasNextPage,
  };
};
