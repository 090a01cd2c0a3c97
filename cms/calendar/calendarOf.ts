import type { PayloadRequest } from 'payload';
import { calendarSources, type CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { sources } from './sources.ts';

/** A stretch of days, both included, seen from `today`. */
export interface CalendarRange {
  from: LocalDate;
  to: LocalDate;
  today: LocalDate;
}

const sourceOrder = Object.keys(calendarSources);
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of an organiser: by day, whole days before hours, and always the same. */
export const inCalendarOrder = (a: CalendarEntry, b: CalendarEntry): number =>
  text(a.on, b.on) ||
  text(a.startsAt ?? '', b.startsAt ?? '') ||
  sourceOrder.indexOf(a.source) - sourceOrder.indexOf(b.source) ||
  text(a.uid, b.uid);

/** Everything a resident has in these days, soonest first; made of what is known, it never waits for an institution. */
export const calendarOf = async (
  req: PayloadRequest,
  resident: string,
  range: CalendarRange,
): Promise<CalendarEntry[]> => {
  const byUid = new Map<string, CalendarEntry>();
  for (const source of sources) {
    for (const entry of await source(req, resident, range)) {
      const touches = entry.on <= range.to && (entry.until ?? entry.on) >= range.from;
      if (touches && !byUid.has(entry.uid)) byUid.set(entry.uid, entry);
    }
  }
  return [...byUid.values()].sort(inCalendarOrder);
};
