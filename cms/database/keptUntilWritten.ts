import type { CollectionSlug, PayloadRequest } from 'payload';
import { changesOf } from './changes.ts';

/** What a kept value is read for: the caller's own transaction, when it is in one, is looked through. */
type Reader = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>;

/**
 * Remembers by its key what was read of a few collections, until somebody writes to one of them. Inside a transaction,
 * which may have written what others must not see yet, and where other processes write too (MongoDB), it reads each time.
 */
export const keptUntilWritten = <From extends Reader, Value>(
  collections: readonly CollectionSlug[],
  read: (req: From, key: string) => Promise<Value>,
): ((req: From, key: string) => Promise<Value>) => {
  const counts = (collection: string): boolean => (collections as readonly string[]).includes(collection);
  const keptBy = new WeakMap<object, Map<string, { moment: number; value: Promise<Value> }>>();
  return (req, key) => {
    const changes = changesOf(req.payload);
    if (!changes || req.transactionID) return read(req, key);
    const kept = keptBy.get(req.payload) ?? new Map<string, { moment: number; value: Promise<Value> }>();
    keptBy.set(req.payload, kept);
    const known = kept.get(key);
    if (known && !changes.since(known.moment, [], counts)) return known.value;
    const entry = { moment: changes.now(), value: read(req, key) };
    kept.set(key, entry);
    entry.value.catch(() => kept.get(key) === entry && kept.delete(key));
    return entry.value;
  };
};
