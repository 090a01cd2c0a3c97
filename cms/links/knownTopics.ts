import type { PayloadRequest } from 'payload';
import type { Topic } from '../../content-models/institutions/institution.ts';
import { topicFailureSchema, type TopicData, type TopicFailure } from '../../content-models/links/link.ts';
import { idOf } from '../fields/idOf.ts';
import type { LinkSnapshotDoc } from '../payload-types.ts';
import type { ActiveLink } from './activeLinks.ts';
import { openTopics, type SnapshotFacts } from './openedTopics.ts';

/** What was last known of one topic of one link. */
export interface KnownTopic<Name extends Topic = Topic> {
  link: ActiveLink;
  topic: Name;
  data: TopicData[Name] | undefined;
  fetchedAt: string | undefined;
  failure: TopicFailure | undefined;
}

/** A snapshot's failure as the models know it. */
export const failureOf = (doc: Pick<LinkSnapshotDoc, 'failure'>): TopicFailure | undefined =>
  topicFailureSchema.safeParse(doc.failure).data;

/** Whether there is a good answer whose time has not passed. */
const isKept = ({ fetchedAt, endsAt }: SnapshotFacts): boolean =>
  Boolean(fetchedAt) && Boolean(endsAt) && Date.parse(endsAt ?? '') > Date.now();

const toKnownTopics = async (
  req: PayloadRequest,
  topics: { link: ActiveLink; topic: Topic }[],
  rows: SnapshotFacts[],
): Promise<KnownTopic[]> => {
  const answers = await openTopics(req, rows.filter(isKept));
  const byKey = new Map(rows.map((row) => [`${idOf(row.link)}:${row.topic}`, row]));
  return topics.map(({ link, topic }) => {
    const row = byKey.get(`${link.id}:${topic}`);
    const data = row && answers.get(row.id);
    return {
      link,
      topic,
      data,
      fetchedAt: data === undefined ? undefined : (row?.fetchedAt ?? undefined),
      failure: row ? failureOf(row) : undefined,
    };
  });
};

/** What is known of one topic, by the row that was just read. */
export const knownTopic = async (
  req: PayloadRequest,
  link: ActiveLink,
  topic: Topic,
  row: SnapshotFacts | undefined,
): Promise<KnownTopic> => {
  const [known] = await toKnownTopics(req, [{ link, topic }], row ? [row] : []);
  return known ?? { link, topic, data: undefined, fetchedAt: undefined, failure: undefined };
};

const read = async (req: PayloadRequest, links: ActiveLink[]): Promise<KnownTopic[]> => {
  const { docs } = await req.payload.db.find<LinkSnapshotDoc>({
    collection: 'linkSnapshots',
    where: { link: { in: links.map(({ id }) => id) } },
    select: { link: true, topic: true, fetchedAt: true, endsAt: true, failure: true },
    pagination: false,
    limit: 2000,
    req,
  });
  const topics = links.flatMap((link) => link.subject.topics.map((topic) => ({ link, topic })));
  return toKnownTopics(req, topics, docs);
};

const shared = new WeakMap<ActiveLink[], Promise<KnownTopic[]>>();

/** The last good answers for every topic in the links' scopes, in one question to the database; never over the network. */
export const knownTopics = async (req: PayloadRequest, links: ActiveLink[]): Promise<KnownTopic[]> =>
  links.length === 0 ? [] : (shared.get(links) ?? read(req, links));

/** For a request that only reads: whoever asks about this very list of links gets the same answers, opened once. */
export const shareKnownTopics = (req: PayloadRequest, links: ActiveLink[]): Promise<KnownTopic[]> => {
  const known = knownTopics(req, links);
  shared.set(links, known);
  return known;
};
