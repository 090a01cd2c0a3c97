import type { PayloadRequest } from 'payload';
import type { LinkDoc } from '../payload-types.ts';
import { openLinks } from './activeLinks.ts';

const DAY = 24 * 3600 * 1000;
const atOnce = 500;
const before = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/** Ends the view of every child that has come of age since yesterday. */
const endPassedViews = async (req: PayloadRequest): Promise<void> => {
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<LinkDoc>({
      collection: 'links',
      where: { and: [{ state: { equals: 'active' } }, { id: { greater_than: after } }] },
      sort: 'id',
      limit: atOnce,
      pagination: false,
      req,
    });
    // opening them ends those whose time has passed
    await openLinks(req, docs);
    const last = docs.at(-1);
    if (!last || docs.length < atOnce) return;
    after = last.id;
  }
};

/** Clears answers that were on their way when their link ended, and came in just behind its end. */
const clearBehindEnds = async (req: PayloadRequest): Promise<void> => {
  const { db } = req.payload;
  const { docs } = await db.find<LinkDoc>({
    collection: 'links',
    where: { and: [{ state: { not_equals: 'active' } }, { endedAt: { greater_than: before(3) } }] },
    pagination: false,
    limit: 10_000,
    req,
  });
  if (docs.length === 0) return;
  const where = { link: { in: docs.map(({ id }) => id) } };
  await db.deleteMany({ collection: 'linkSnapshots', where, req });
};

/** Clears what of links has had its time: views past an 18th birthday, answers of 90 days, tries of a day, looks of three years. */
export const tidyLinks = async (req: PayloadRequest): Promise<void> => {
  const { db } = req.payload;
  await endPassedViews(req);
  await clearBehindEnds(req);
  await db.deleteMany({ collection: 'linkSnapshots', where: { endsAt: { less_than: before(0) } }, req });
  await db.deleteMany({ collection: 'linkAttempts', where: { at: { less_than: before(1) } }, req });
  await db.deleteMany({ collection: 'linkViews', where: { at: { less_than: before(3 * 365) } }, req });
};
