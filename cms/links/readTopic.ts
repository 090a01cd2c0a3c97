import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { Topic } from '../../content-models/institutions/institution.ts';
import { topicModels, type TopicAnswer, type TopicData, type TopicFailure } from '../../content-models/links/link.ts';
import { notFound } from '../api/problem.ts';
import { ConnectorError } from '../connectors/connector.ts';
import type { LinkSnapshotDoc } from '../payload-types.ts';
import type { ActiveLink } from './activeLinks.ts';
import { askInstitution } from './askInstitution.ts';
import { knownTopic } from './knownTopics.ts';
import { findSnapshot, keepAnswer, keepFailure } from './snapshots.ts';
import { withdrawLink } from './withdrawLink.ts';

const patienceMs = 4000;
/** A good answer younger than this is not asked for again; after a failure the institution is left in peace this long. */
const freshMs = 5 * 60_000;
const afterFailureMs = 10_000;

/** Whether an institution need not be asked: it was a moment ago. Without `triedAt` the answer was made old on purpose. */
const isFresh = (row: LinkSnapshotDoc | undefined, now: number): boolean => {
  if (!row?.triedAt) return false;
  const age = now - Date.parse(row.triedAt);
  return row.failure ? age < afterFailureMs : age < freshMs;
};

const toAnswer = async <Name extends Topic>(
  req: PayloadRequest,
  link: ActiveLink,
  topic: Name,
  row: LinkSnapshotDoc | undefined,
): Promise<TopicAnswer<Name>> => {
  const { data, fetchedAt, failure } = await knownTopic(req, link, topic, row);
  return {
    topic,
    ...(data === undefined ? {} : { data: data as TopicData[Name] }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(failure === undefined ? {} : { failure }),
  };
};

const ask = async <Name extends Topic>(
  req: PayloadRequest,
  link: ActiveLink,
  topic: Name,
): Promise<TopicData[Name]> => {
  const answer = await askInstitution(req, link.institution.id, patienceMs, (connector, signal) =>
    connector.read(link.subject.externalId, topic, signal),
  );
  const parsed = topicModels[topic].safeParse(answer);
  if (!parsed.success) throw new ConnectorError('malformed', 'The answer does not fit its model.');
  return parsed.data as TopicData[Name];
};

const failureFor = (error: ConnectorError): TopicFailure =>
  error.trouble === 'unknownSubject' || error.trouble === 'turnedDown' ? 'malformed' : error.trouble;

/** Whether the institution's system is itself: one that answers „not there” to everything takes no link back. */
const isWell = async (req: PayloadRequest, link: ActiveLink): Promise<boolean> => {
  try {
    return (await askInstitution(req, link.institution.id, patienceMs, (connector, signal) => connector.health(signal)))
      .ok;
  } catch {
    return false;
  }
};

/** Asks an institution and keeps what it says; false when there is no such link any more. */
const refresh = async (payload: Payload, link: ActiveLink, topic: Topic): Promise<boolean> => {
  // A request of its own: it may outlive the one that began it.
  const req = await createLocalReq({}, payload);
  let data;
  try {
    data = await ask(req, link, topic);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    if (error.trouble === 'unknownSubject' && (await isWell(req, link))) {
      await withdrawLink(req, link.id, 'unknownSubject');
      return false;
    }
    const failure = failureFor(error);
    payload.logger.warn({ msg: 'An institution was not read.', institution: link.institution.slug, topic, failure });
    return keepFailure(req, link, topic, failure);
  }
  return keepAnswer(req, link, topic, data);
};

const key = Symbol.for('moje-miasto.refreshes');
// On the process, because Next bundles modules more than once.
const shared = globalThis as unknown as Record<symbol, Map<string, Promise<boolean>> | undefined>;
const inFlight = (): Map<string, Promise<boolean>> => (shared[key] ??= new Map<string, Promise<boolean>>());

/** Asks an institution now; whoever asks for the same meanwhile waits for the same answer. */
export const refreshTopic = (payload: Payload, link: ActiveLink, topic: Topic): Promise<boolean> => {
  const name = `${link.id}:${topic}`;
  const running = inFlight().get(name);
  if (running) return running;
  const started = refresh(payload, link, topic).finally(() => inFlight().delete(name));
  inFlight().set(name, started);
  return started;
};

/**
 * One topic of a link the caller may read: fresh from the institution or, when it cannot be asked, what was last known
 * with its age and the reason. A link that the institution takes back at this very moment is not there.
 */
export const readTopic = async <Name extends Topic>(
  req: PayloadRequest,
  link: ActiveLink,
  topic: Name,
  { onlyKnown = false }: { onlyKnown?: boolean } = {},
): Promise<TopicAnswer<Name>> => {
  const row = await findSnapshot(req, link.id, topic);
  if (onlyKnown || isFresh(row, Date.now())) return toAnswer(req, link, topic, row);
  if (!(await refreshTopic(req.payload, link, topic))) throw notFound();
  return toAnswer(req, link, topic, await findSnapshot(req, link.id, topic));
};
