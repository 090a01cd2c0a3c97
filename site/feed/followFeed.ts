import { setTimeout as sleep } from 'node:timers/promises';
import type { Publication, PublicationKind, PublishedRecord } from '../../content-models/publications/publication.ts';
import type { Tenant } from '../../content-models/shared/identity.ts';
import { documentWithId } from '../content/content.ts';
import type { Journal, JournalLine } from '../content/journal.ts';
import { log, messageOf } from '../server/log.ts';
import type { CmsClient } from './cmsClient.ts';

/** What a batch of the feed changed: whole communes after a snapshot, documents otherwise. */
export interface Changes {
  tenants: Set<Tenant>;
  docIds: Set<string>;
}

/** What the follower needs and whom it tells. */
export interface FeedFollower {
  client: CmsClient;
  journal: Journal;
  signal: AbortSignal;
  onChanges: (changes: Changes) => void;
  onCms: (state: 'up' | 'down') => void;
}

const keyOf = (entry: Pick<Publication, 'kind' | 'docId' | 'tenant'>) => `${entry.kind}:${entry.tenant}:${entry.docId}`;

/** The newest entry of each document, in feed order: a record fetched now says what they all led to. */
const newestEntries = (entries: readonly Publication[]): Publication[] =>
  [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()].sort((a, b) => a.seq - b.seq);

const fetchRecords = async (client: CmsClient, entries: readonly Publication[], signal: AbortSignal) => {
  const records = new Map<string, PublishedRecord>();
  const byKind: Map<PublicationKind, Publication[]> = Map.groupBy(entries, (entry) => entry.kind);
  for (const [kind, some] of byKind) {
    const ids = [...new Set(some.map((entry) => entry.docId))];
    for (const record of await client.records(kind, ids, signal)) {
      // A removal answers for the document that stood there, and a day has no document of its own.
      records.set(keyOf({ kind, tenant: record.tenant, docId: kind === 'clock' ? '' : record.docId }), record);
    }
  }
  return records;
};

const lineOf = (entry: Publication, records: Map<string, PublishedRecord>): JournalLine => {
  const { seq, tenant, kind, docId } = entry;
  const record = records.get(keyOf({ kind, tenant, docId: kind === 'clock' ? '' : docId }));
  if (record) return { seq, record };
  return entry.op === 'remove' ? { seq, forget: { tenant, kind, docId } } : { seq };
};

/** The last good records of documents whose newest ones cannot be read. */
const lastGoodRecords = (journal: Journal, docIds: Set<string>): PublishedRecord[] =>
  [...docIds].flatMap((docId) =>
    [...journal.content].flatMap(([tenant, known]): PublishedRecord[] => {
      const one = documentWithId(known, docId);
      if (one) return [{ ...one, tenant, docId }];
      const commune = known.commune?.id === docId ? known.commune : undefined;
      return commune ? [{ kind: 'commune', tenant, docId, document: commune }] : [];
    }),
  );

const takeSnapshot = async ({ client, journal, signal, onChanges }: FeedFollower): Promise<void> => {
  const { records, poisoned, seq } = await client.snapshot(signal);
  await journal.replace([...lastGoodRecords(journal, poisoned), ...records], seq);
  log.info({ records: records.length, seq }, 'snapshot taken');
  onChanges({ tenants: new Set(journal.content.keys()), docIds: new Set() });
};

const takeNext = async (follower: FeedFollower): Promise<void> => {
  const { client, journal, signal, onChanges } = follower;
  if (journal.seq() === 0 || !journal.complete()) {
    await takeSnapshot(follower);
    follower.onCms('up');
  }
  const { entries, last } = await client.feed(journal.seq(), signal);
  follower.onCms('up');
  if (last < journal.seq()) {
    log.warn({ last, ours: journal.seq() }, 'the cms has another database, starting from its snapshot');
    await takeSnapshot(follower);
    return;
  }
  if (entries.length === 0) return;
  const newest = newestEntries(entries);
  const records = await fetchRecords(client, newest, signal);
  await journal.append(newest.map((entry) => lineOf(entry, records)));
  onChanges({
    tenants: new Set(newest.map((entry) => entry.tenant)),
    docIds: new Set(newest.map((entry) => entry.docId)),
  });
};

/** Follows the feed for ever: long polls while the cms answers, waits longer and longer while it does not. */
export const followFeed = async (follower: FeedFollower): Promise<void> => {
  let failures = 0;
  const isOver = (): boolean => follower.signal.aborted;
  while (!isOver()) {
    const started = performance.now();
    try {
      await takeNext(follower);
      failures = 0;
      // A cms that answers at once with nothing would otherwise be asked without a pause.
      if (performance.now() - started < 20) await sleep(50, undefined, { signal: follower.signal });
    } catch (error) {
      if (isOver()) return;
      failures += 1;
      follower.onCms('down');
      if (failures === 1 || failures % 20 === 0)
        log.warn({ failures, reason: messageOf(error) }, 'cms does not answer');
      const longest = Math.min(250 * 2 ** Math.min(failures, 8), 5000);
      await sleep(longest * (0.5 + Math.random() / 2), undefined, { signal: follower.signal }).catch(() => undefined);
    }
  }
};
