import type { PayloadRequest } from 'payload';
import type { Topic } from '../../content-models/institutions/institution.ts';
import type { TopicData } from '../../content-models/links/link.ts';
import type { LinkSnapshotDoc } from '../payload-types.ts';
import { openTopicData } from './sealedLink.ts';

interface Opened {
  fetchedAt: string;
  /** how much of the memory it counts for */
  size: number;
  forgetAt: number;
  data: TopicData[Topic];
}

const mostSize = 24_000_000;
const keptMs = 5 * 60_000;
const opened = new Map<string, Opened>();
let size = 0;

const forget = (id: string): void => {
  size -= opened.get(id)?.size ?? 0;
  opened.delete(id);
};

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
};

const remember = (id: string, fetchedAt: string, sealed: string): TopicData[Topic] => {
  forget(id);
  const now = Date.now();
  // frozen, because whoever asks next gets the very same
  const data = frozen(openTopicData(id, sealed));
  opened.set(id, { fetchedAt, size: sealed.length, forgetAt: now + keptMs, data });
  size += sealed.length;
  for (const [oldest, { forgetAt }] of opened) {
    if (size <= mostSize && forgetAt > now) break;
    forget(oldest);
  }
  return data;
};

/** A snapshot without its sealed answer: whose, of what, how old. */
export type SnapshotFacts = Omit<LinkSnapshotDoc, 'sealedData' | 'uniqueKey'>;

/**
 * The answers of these snapshots by id. What was opened a moment ago and has not been fetched anew since is not opened
 * again: a panel is looked at more often than its institutions answer. It is kept in memory only, for five minutes.
 */
export const openTopics = async (
  req: PayloadRequest,
  snapshots: readonly SnapshotFacts[],
): Promise<Map<string, TopicData[Topic]>> => {
  const now = Date.now();
  const answers = new Map<string, TopicData[Topic]>();
  const missing: string[] = [];
  for (const { id, fetchedAt } of snapshots) {
    const known = opened.get(id);
    if (known && known.fetchedAt === fetchedAt && known.forgetAt > now) answers.set(id, known.data);
    else if (fetchedAt) missing.push(id);
  }
  if (missing.length === 0) return answers;
  const { docs } = await req.payload.db.find<LinkSnapshotDoc>({
    collection: 'linkSnapshots',
    where: { id: { in: missing } },
    select: { sealedData: true, fetchedAt: true },
    pagination: false,
    limit: missing.length,
    req,
  });
  for (const { id, sealedData, fetchedAt } of docs) {
    if (sealedData && fetchedAt) answers.set(id, remember(id, fetchedAt, sealedData));
  }
  return answers;
};
