import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { inTransaction } from '../database/inTransaction.ts';
import type { WatchDayDoc } from '../payload-types.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { tellOfStatus } from './tellOfStatus.ts';
import { nothingUnwritten, putBack, type DayCounts, type Watched } from './watched.ts';

const addToDay = async (req: PayloadRequest, target: string, day: LocalDate, counts: DayCounts): Promise<void> => {
  const { db } = req.payload;
  const uniqueKey = `${target}:${day}`;
  const known = await db.findOne<WatchDayDoc>({
    collection: 'watchDays',
    where: { uniqueKey: { equals: uniqueKey } },
    req,
  });
  if (!known) {
    await db.create({ collection: 'watchDays', data: { id: v7(), target, day, uniqueKey, ...counts }, req });
    return;
  }
  const data = {
    up: known.up + counts.up,
    slow: known.slow + counts.slow,
    planned: known.planned + counts.planned,
    down: known.down + counts.down,
    totalMs: known.totalMs + counts.totalMs,
  };
  await db.updateOne({ collection: 'watchDays', id: known.id, data, req, returning: false });
};

/** Writes what is known of services of one commune in one transaction, and tells its public when a public state changed. */
export const writeWatched = async (req: PayloadRequest, commune: string, services: Watched[]): Promise<void> => {
  const batch = services.map((watched) => ({ watched, taken: watched.unwritten }));
  for (const { watched } of batch) watched.unwritten = nothingUnwritten();
  const { db } = req.payload;
  try {
    await inTransaction(req, async () => {
      let isNews = false;
      for (const { watched, taken } of batch) {
        const { id: target, kind, address } = watched.order;
        const updated = await db.updateMany({
          collection: 'watchTargets',
          where: { and: [{ id: { equals: target } }, { kind: { equals: kind } }, { address: { equals: address } }] },
          data: {
            state: watched.judged.state,
            failuresInRow: watched.judged.failuresInRow,
            since: watched.since ?? null,
            checkedAt: taken.checkedAt,
            lastDetail: taken.lastDetail,
          },
          req,
        });
        // deleted meanwhile, or another thing by now: what was found of the old one must not come back
        if (!updated?.length) continue;
        for (const [day, counts] of taken.days) await addToDay(req, target, day, counts);
        for (const change of taken.changes) {
          await db.create({ collection: 'watchChanges', data: { id: v7(), target, ...change }, req });
        }
        isNews ||= watched.isPublic && taken.changes.length > 0;
      }
      if (isNews) await tellOfStatus(req, commune);
    });
  } catch (error) {
    for (const { watched, taken } of batch) putBack(watched, taken);
    throw error;
  }
};
