import type { PayloadRequest } from 'payload';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { CalendarRange } from './calendarOf.ts';
import { caseEntriesOf } from './caseEntries.ts';
import { followingEntriesOf } from './followingEntries.ts';
import { linkEntriesOf } from './linkEntries.ts';
import { ownEntriesOf } from './ownEntries.ts';

/** Gives what it knows of a resident; days outside the range may be among it. */
export type CalendarSourceReader = (
  req: PayloadRequest,
  resident: string,
  range: CalendarRange,
) => Promise<CalendarEntry[]>;

/** Everything an organiser is made of. */
export const sources: CalendarSourceReader[] = [caseEntriesOf, linkEntriesOf, followingEntriesOf, ownEntriesOf];
