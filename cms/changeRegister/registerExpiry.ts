import type { PayloadRequest, Where } from 'payload';
import { addDays, localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { warsawInstant } from '../../content-models/shared/warsawInstant.ts';
import { announcementPathOf } from '../announcements/announcementPathOf.ts';
import { idOf } from '../fields/idOf.ts';
import { registerChange } from './registerChange.ts';

/**
 * Writes into the register that announcements passed their last day since `lastDay` was today; with no such day, all that
 * ever did. The row carries the midnight at which it happened, also when nobody was running then.
 */
export const registerExpiry = async (
  req: PayloadRequest,
  lastDay: LocalDate | undefined,
  today: LocalDate,
): Promise<void> => {
  const since: Where[] =
    lastDay === undefined ? [] : [{ visibleTo: { greater_than_equal: `${lastDay}T00:00:00.000Z` } }];
  const found = await req.payload.find({
    collection: 'announcements',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { archivedAt: { exists: false } },
        { visibleTo: { less_than: `${today}T00:00:00.000Z` } },
        ...since,
      ],
    },
    sort: 'visibleTo',
    depth: 0,
    pagination: false,
    limit: 10_000,
    overrideAccess: true,
    req,
  });
  for (const doc of found.docs) {
    const lastVisible = localDateOf(doc.visibleTo ?? '');
    await registerChange(req, {
      commune: idOf(doc.commune),
      kind: 'announcement',
      docId: doc.id,
      revision: doc.revision ?? 1,
      action: 'archive',
      title: doc.title,
      path: await announcementPathOf(doc, req),
      inBip: true,
      reason: 'Minął ostatni dzień, w którym ogłoszenie było aktualne.',
      by: 'Automatycznie',
      at: warsawInstant(addDays(lastVisible, 1), '00:00'),
    });
  }
};
