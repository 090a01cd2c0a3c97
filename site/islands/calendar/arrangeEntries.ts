import { isOverdue, type CalendarEntry } from '../../../content-models/calendar/calendarEntry.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { OWN_PERSON, type CalendarAddress } from './calendarAddress.ts';

/** What is left when the sources and people that were unticked are left out. */
export const chosenEntries = (
  entries: readonly CalendarEntry[],
  { withoutSources, withoutPeople }: Pick<CalendarAddress, 'withoutSources' | 'withoutPeople'>,
): CalendarEntry[] =>
  entries.filter(
    ({ source, person }) => !withoutSources.includes(source) && !withoutPeople.includes(person?.id ?? OWN_PERSON),
  );

/** What should have been done by now, the longest overdue first. */
export const overdueEntries = (entries: readonly CalendarEntry[], today: LocalDate): CalendarEntry[] =>
  entries.filter((entry) => isOverdue(entry, today));

/** The entries of a list, each on its day; what began before the list does stands on the first day of it. */
export const onAgendaDays = (
  entries: readonly CalendarEntry[],
  { from, to }: { from: LocalDate; to: LocalDate },
): CalendarEntry[] =>
  entries
    .filter(({ on, until }) => on <= to && (until ?? on) >= from)
    .map((entry) => (entry.on < from ? { ...entry, on: from } : entry))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** What a square of a week or a month shows: what begins there, and what ends there. */
export const entriesOfDay = (entries: readonly CalendarEntry[], day: LocalDate): CalendarEntry[] =>
  entries.filter(({ on, until }) => on === day || until === day);

/** The id of the announcement or of the own note behind an entry, as its stable name tells it. */
export const keptIdOf = ({ uid, source }: Pick<CalendarEntry, 'uid' | 'source'>): string | undefined => {
  if (source === 'own') return uid.slice('own-'.length);
  return source === 'city' ? uid.slice('city-'.length, 'city-'.length + 36) : undefined;
};

/** Everyone once: an address that is linked to three companies is one household. */
export const peopleByName = (people: readonly { id: string; name: string }[]): { name: string; ids: string[] }[] => {
  const byName = new Map<string, string[]>();
  for (const { id, name } of people) byName.set(name, [...(byName.get(name) ?? []), id]);
  return [...byName].map(([name, ids]) => ({ name, ids }));
};
