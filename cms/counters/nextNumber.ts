import type { Payload, PayloadRequest } from 'payload';
import { v7 } from 'uuid';

/** One row of a counter, locked by the caller's transaction. */
export interface CounterRow {
  id: string;
  value: number;
  head: string | null | undefined;
}

// A counter keeps its id for ever, so it is looked for by its name only once.
const idsBy = new WeakMap<Payload, Map<string, string>>();

const idsOf = (payload: Payload): Map<string, string> => {
  const ids = idsBy.get(payload) ?? new Map<string, string>();
  idsBy.set(payload, ids);
  return ids;
};

/**
 * Writes to the counter of that name, made at zero when it is new, and gives its row. Its first act is a write, so that
 * in SQLite the caller holds the gate before it reads, and in MongoDB two callers conflict and one is tried again.
 */
const writeCounter = async (
  req: PayloadRequest,
  name: string,
  data: { name: string } | { value: { $inc: 1 } },
): Promise<CounterRow> => {
  const { db } = req.payload;
  const ids = idsOf(req.payload);
  const id = ids.get(name);
  // by its id it is one statement; there is no row when the transaction that made it was rolled back
  const where = id === undefined ? { where: { name: { equals: name } } } : { id };
  const touched = (await db.updateOne({ collection: 'counters', ...where, data, req })) as unknown as CounterRow | null;
  if (touched) {
    ids.set(name, touched.id);
    return touched;
  }
  if (id !== undefined) {
    ids.delete(name);
    return writeCounter(req, name, data);
  }
  const value = 'value' in data ? 1 : 0;
  const made: unknown = await db.create({ collection: 'counters', data: { id: v7(), name, value }, req });
  return made as CounterRow;
};

/** The counter of that name, written to so that nobody else gets at it before the caller's transaction ends. */
export const lockCounter = (req: PayloadRequest, name: string): Promise<CounterRow> =>
  writeCounter(req, name, { name });

/** The counter of that name one higher than it was: gap-free, because it lives and dies with the caller's transaction. */
export const raiseCounter = (req: PayloadRequest, name: string): Promise<CounterRow> =>
  writeCounter(req, name, { value: { $inc: 1 } });

/** The next number of that counter. */
export const nextNumber = async (req: PayloadRequest, name: string): Promise<number> =>
  (await raiseCounter(req, name)).value;
