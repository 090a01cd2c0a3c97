import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';

/** One row of a counter, locked by the caller's transaction. */
export interface CounterRow {
  id: string;
  value: number;
  head: string | null | undefined;
}

/**
 * The counter of that name, made at zero when it is new. Its first act is a write, so that in SQLite the caller holds the
 * gate before it reads, and in MongoDB two callers conflict and one is tried again.
 */
export const lockCounter = async (req: PayloadRequest, name: string): Promise<CounterRow> => {
  const touched = await req.payload.db.updateMany({
    collection: 'counters',
    where: { name: { equals: name } },
    data: { name },
    req,
  });
  const row = touched?.[0] as CounterRow | undefined;
  if (row) return row;
  const made: unknown = await req.payload.db.create({
    collection: 'counters',
    data: { id: v7(), name, value: 0 },
    req,
  });
  return made as CounterRow;
};

/** The next number of that counter, gap-free because it lives and dies with the caller's transaction. */
export const nextNumber = async (req: PayloadRequest, name: string): Promise<number> => {
  const row = await lockCounter(req, name);
  const value = row.value + 1;
  await req.payload.db.updateOne({ collection: 'counters', id: row.id, data: { value }, req });
  return value;
};
