import type { PayloadRequest } from 'payload';
import type { Topic } from '../../content-models/institutions/institution.ts';
import { topicFailureSchema, type TopicData, type TopicFailure } from '../../content-models/links/link.ts';
import { idOf } from '../fields/idOf.ts';
import type { LinkSnapshotDoc } from '../payload-types.ts';
import type { ActiveLink } from './activeLinks.ts';
import { openTopicData } from './sealedLink.ts';

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

/** A snapshot whose time has not passed, opened. */
export const toKnownTopic = (link: ActiveLink, topic: Topic, doc: LinkSnapshotDoc | undefined): KnownTopic => {
  const isOver = !doc?.endsAt || Date.parse(doc.endsAt) <= Date.now();
  const isKnown = doc?.sealedData && doc.fetchedAt && !isOver;
  return {
    link,
    topic,
    data: isKnown ? openTopicData(doc.id, doc.sealedData ?? '') : undefined,
    fetchedAt: isKnown ? (doc.fetchedAt ?? undefined) : undefined,
    failure: doc ? failureOf(doc) : undefined,
  };
};

const read = async (req: PayloadRequest, links: ActiveLink[]): Promise<KnownTopic[]> => {
  const { docs } = await req.payload.db.find<LinkSnapshotDoc>({
    collection: 'linkSnapshots',
    where: { link: { in: links.map(({ id }) => id) } },
    pagination: false,
    limit: 2000,
    req,
  });
  const byKey = new Map(docs.map((doc) => [`${idOf(doc.link)}:${doc.topic}`, doc]));
  return links.flatMap((link) =>
    link.subject.topics.map((topic) => toKnownTopic(link, topic, byKey.get(`${link.id}:${topic}`))),
  );
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
