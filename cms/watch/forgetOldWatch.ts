import type { PayloadRequest } from 'payload';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';

/** How long counted days and changes of state are kept. */
const keptDays = 400;

/** Clears the history of watched services that is older than 400 days. */
export const forgetOldWatch = async (req: PayloadRequest, now = new Date()): Promise<void> => {
  const oldest = addDays(localDateOf(now), -keptDays);
  await req.payload.db.deleteMany({ collection: 'watchDays', where: { day: { less_than: oldest } }, req });
  await req.payload.db.deleteMany({
    collection: 'watchChanges',
    where: { at: { less_than: `${oldest}T00:00:00.000Z` } },
    req,
  });
};
