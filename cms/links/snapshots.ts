import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Topic } from '../../content-models/institutions/institution.ts';
import type { TopicData, TopicFailure } from '../../content-models/links/link.ts';
import { canonicalJson } from '../audit/canonicalJson.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { LinkSnapshotDoc } from '../payload-types.ts';
import { tellOfNews } from '../linkNews/tellOfNews.ts';
import type { ActiveLink } from './activeLinks.ts';
import { openTopicData, sealTopicData } from './sealedLink.ts';

const DAY = 24 * 3600 * 1000;
/** A last known answer is kept this long when there is no newer one. */
const keptDays = 90;

const keyOf = (link: string, topic: Topic): string => `${link}:${topic}`;

/** The row with the last answer of one topic of one link. */
export const findSnapshot = async (
  req: PayloadRequest,
  link: string,
  topic: Topic,
): Promise<LinkSnapshotDoc | undefined> =>
  (await req.payload.db.findOne<LinkSnapshotDoc>({
    collection: 'linkSnapshots',
    where: { uniqueKey: { equals: keyOf(link, topic) } },
    req,
  })) ?? undefined;

const write = async (
  req: PayloadRequest,
  link: string,
  topic: Topic,
  row: LinkSnapshotDoc | undefined,
  dataOf: (id: string) => Partial<LinkSnapshotDoc>,
): Promise<void> => {
  const { db } = req.payload;
  const id = row?.id ?? v7();
  const data = dataOf(id);
  if (row) await db.updateOne({ collection: 'linkSnapshots', id, data, req });
  else
    await db.create({
      collection: 'linkSnapshots',
      data: { id, link, topic, uniqueKey: keyOf(link, topic), ...data },
      req,
    });
};

/** Runs in a transaction that holds the link, unless the link has ended meanwhile: then nothing of it is written. */
const whileActive = (req: PayloadRequest, link: ActiveLink, work: () => Promise<void>): Promise<boolean> =>
  inTransaction(req, async () => {
    // A write, so that an end of the link at the same time is either before this or after it.
    const held: unknown = await req.payload.db.updateOne({
      collection: 'links',
      where: { and: [{ id: { equals: link.id } }, { state: { equals: 'active' } }] },
      data: { state: 'active' },
      req,
    });
    if (held === null || held === undefined) return false;
    await work();
    return true;
  });

/** Keeps a good answer and, when it differs from the one before, tells the resident; false when the link has ended. */
export const keepAnswer = <Name extends Topic>(
  req: PayloadRequest,
  link: ActiveLink,
  topic: Name,
  after: TopicData[Name],
): Promise<boolean> =>
  whileActive(req, link, async () => {
    const row = await findSnapshot(req, link.id, topic);
    const before = row?.sealedData ? (openTopicData(row.id, row.sealedData) as TopicData[Name]) : undefined;
    const isNew = before === undefined || canonicalJson(before) !== canonicalJson(after);
    const now = new Date();
    await write(req, link.id, topic, row, (id) => ({
      ...(isNew ? { sealedData: sealTopicData(id, after) } : {}),
      fetchedAt: now.toISOString(),
      triedAt: now.toISOString(),
      endsAt: new Date(now.getTime() + keptDays * DAY).toISOString(),
      failure: null,
    }));
    if (before === undefined || !isNew) return;
    await tellOfNews(req, {
      resident: link.resident,
      link: { id: link.id, name: link.subject.name, institution: link.institution },
      topic,
      before,
      after,
    });
  });

/** Notes that an institution could not be asked just now, beside what was last known; false when the link has ended. */
export const keepFailure = (
  req: PayloadRequest,
  link: ActiveLink,
  topic: Topic,
  failure: TopicFailure,
): Promise<boolean> =>
  whileActive(req, link, async () => {
    const row = await findSnapshot(req, link.id, topic);
    await write(req, link.id, topic, row, () => ({ triedAt: new Date().toISOString(), failure }));
  });

/** Makes what is known of a topic count as old, because the resident has just changed something there. */
export const makeStale = async (req: PayloadRequest, link: string, topic: Topic): Promise<void> => {
  await req.payload.db.updateMany({
    collection: 'linkSnapshots',
    where: { uniqueKey: { equals: keyOf(link, topic) } },
    data: { triedAt: null },
    req,
  });
};
