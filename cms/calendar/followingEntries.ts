import type { PayloadRequest } from 'payload';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import { followedDocuments } from './followDocuments.ts';

/** The deadlines and times of the announcements and events a resident follows. */
export const followingEntriesOf = async (req: PayloadRequest, resident: string): Promise<CalendarEntry[]> =>
  (await followedDocuments(req, resident)).flatMap(({ entries }) => entries);
