import type { PayloadRequest } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { WatchDayDoc } from '../payload-types.ts';

/** The first day of the month that lies `months` before today's. */
export const firstDayOfMonth = (now: Date, months: number): string => {
  const [year = 0, month = 1] = localDateOf(now).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
};

/** The counted days of these services from a day on, by service. */
export const watchDaysOf = async (
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  targets: readonly string[],
  from: string,
): Promise<Map<string, WatchDayDoc[]>> => {
  if (targets.length === 0) return new Map();
  const { docs } = await req.payload.db.find<WatchDayDoc>({
    collection: 'watchDays',
    where: { and: [{ target: { in: [...targets] } }, { day: { greater_than_equal: from } }] },
    pagination: false,
    limit: 0,
    ...('transactionID' in req ? { req } : {}),
  });
  return Map.groupBy(docs, ({ target }) => target);
};
