import type { TaskConfig } from 'payload';
import { forgetRevokedFeeds } from '../calendar/feeds.ts';
import { forgetOldParts } from '../cases/uploadParts.ts';
import { forgetUnfiledFiles } from '../drafts/draftFiles.ts';
import { forgetOldDrafts } from '../drafts/draftRows.ts';
import { forgetOldFeedback } from '../feedback/keepFeedback.ts';
import { tidyLinks } from '../links/tidyLinks.ts';
import { tidyMailbox } from '../mailbox/tidyMailbox.ts';
import { forgetOldNotifications } from '../notifications/forgetOldNotifications.ts';
import { forgetOldWatch } from '../watch/forgetOldWatch.ts';

const DAY = 24 * 3600 * 1000;
const before = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/**
 * Clears what has had its time: feed entries older than 30 days that newer ones replace, log-ins and mail tokens that
 * have ended, files that were never filed and that no draft names (7 days, poland.md G4), parts of files (a day), sent mails (90 days),
 * what of links has had its time, what institutions fetched from their mailboxes (90 days), what the watcher counted (400 days),
 * what residents were told (a year), forms begun and not touched for 90 days, calendar addresses revoked 30 days ago,
 * what readers said of pages (two years).
 */
export const tidyUp: TaskConfig = {
  slug: 'tidyUp',
  label: 'Porządki',
  handler: async ({ req }) => {
    const { payload } = req;
    const newest = await payload.find({
      collection: 'publications',
      sort: '-seq',
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const last = newest.docs[0]?.seq ?? 0;
    await payload.delete({
      collection: 'publications',
      where: { and: [{ at: { less_than: before(30) } }, { seq: { less_than: last } }] },
      overrideAccess: true,
      req,
    });
    await payload.delete({
      collection: 'residentTokens',
      where: { expiresAt: { less_than: before(0) } },
      overrideAccess: true,
      req,
    });
    await payload.delete({
      collection: 'residentSessions',
      where: { startedAt: { less_than: before(1) } },
      overrideAccess: true,
      req,
    });
    await payload.delete({
      collection: 'outbox',
      where: { and: [{ status: { equals: 'sent' } }, { sentAt: { less_than: before(90) } }] },
      overrideAccess: true,
      req,
    });
    await forgetOldDrafts(req);
    await forgetUnfiledFiles(req, before(7));
    await forgetOldParts(Date.now() - DAY);
    await tidyLinks(req);
    await tidyMailbox(req);
    await forgetOldWatch(req);
    await forgetOldFeedback(req);
    await forgetOldNotifications(req);
    await forgetRevokedFeeds(req);
    return { output: {} };
  },
};
