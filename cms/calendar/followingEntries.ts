import type { PayloadRequest } from 'payload';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import { announcementEntries } from './announcementEntries.ts';
import { followedAnnouncements } from './followAnnouncements.ts';

/** The deadlines and events of the announcements a resident follows. */
export const followingEntriesOf = async (req: PayloadRequest, resident: string): Promise<CalendarEntry[]> =>
  (await followedAnnouncements(req, resident)).flatMap(({ announcement, isPublished }) =>
    announcementEntries(announcement, { isPublished }),
  );
