import type { Payload } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';
import { auditLink, chainStart, type AuditRow } from './auditLink.ts';

/** A row as it was found, with the hashes it claims. */
export interface FoundAuditRow extends AuditRow {
  prevHash: string;
  hash: string;
}

/** Where the chain ends by the counter's word. */
export interface ChainHead {
  seq: number;
  hash: string;
}

/** Whether nobody touched the chain, or the first row at which somebody did. */
export type ChainVerdict =
  | { intact: true; rows: number; head: ChainHead }
  | { intact: false; seq: number; fault: 'edited' | 'missing' | 'unlinked' | 'truncated' };

/** Walks rows in the order of their numbers and finds any that was edited, dropped, moved, added or cut from the end. */
export const checkChain = async (
  rows: AsyncIterable<FoundAuditRow> | Iterable<FoundAuditRow>,
  head: ChainHead,
): Promise<ChainVerdict> => {
  let seq = 0;
  let hash = chainStart;
  for await (const row of rows) {
    seq += 1;
    if (row.seq !== seq) return { intact: false, seq, fault: 'missing' };
    if (row.prevHash !== hash) return { intact: false, seq, fault: 'unlinked' };
    if (auditLink(hash, row) !== row.hash) return { intact: false, seq, fault: 'edited' };
    hash = row.hash;
  }
  return seq === head.seq && hash === head.hash
    ? { intact: true, rows: seq, head }
    : { intact: false, seq: seq + 1, fault: 'truncated' };
};

const rowsAtOnce = 1000;

async function* storedRows(payload: Payload): AsyncGenerator<FoundAuditRow> {
  for (let last = 0; ;) {
    const { docs } = await payload.find({
      collection: 'auditEvents',
      where: { seq: { greater_than: last } },
      sort: 'seq',
      limit: rowsAtOnce,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    for (const doc of docs) {
      const { id, seq, at, actor, action, objectType, objectId, prevHash, hash } = doc;
      yield {
        ...{ id, seq, actor, action, objectType, objectId, prevHash, hash },
        commune: maybeIdOf(doc.commune) ?? null,
        at: new Date(at).toISOString(),
        details: doc.details ?? null,
      };
    }
    const newest = docs.at(-1)?.seq;
    if (newest === undefined || docs.length < rowsAtOnce) return;
    last = newest;
  }
}

/** Checks the whole stored audit chain against its counter. */
export const verifyChain = async (payload: Payload): Promise<ChainVerdict> => {
  // The counter first: rows added meanwhile come after the end it names, and are not an end too early.
  const { docs } = await payload.find({
    collection: 'counters',
    where: { name: { equals: 'audit' } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const head = { seq: docs[0]?.value ?? 0, hash: docs[0]?.head ?? chainStart };
  return checkChain(upTo(head.seq, storedRows(payload)), head);
};

async function* upTo(seq: number, rows: AsyncIterable<FoundAuditRow>): AsyncGenerator<FoundAuditRow> {
  for await (const row of rows) {
    if (row.seq > seq) return;
    yield row;
  }
}
