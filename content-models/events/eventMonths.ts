import { lastDayOf, type Event } from './event.ts';

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
};

/** Every month, `2026-12`, that an event touches. */
export const monthsOf = ({ occurrences }: Pick<Event, 'occurrences'>): string[] => {
  const months = new Set<string>();
  for (const occurrence of occurrences) {
    const last = lastDayOf(occurrence).slice(0, 7);
    for (let month = occurrence.on.slice(0, 7); month <= last; month = monthAfter(month)) months.add(month);
  }
  return [...months];
};

/** The page of a month, of `2026-12`. */
export const eventMonthPath = (month: string): string => `/wydarzenia/${month.replace('-', '/')}/`;
