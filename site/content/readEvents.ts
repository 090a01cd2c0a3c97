import { lastDayOf, type Event, type Occurrence } from '../../content-models/events/event.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { monthsOf } from '../../content-models/events/eventMonths.ts';
import { keptPerContent, note } from './reading.ts';
import { today } from './readSite.ts';

/** An event at one of its times. */
export interface EventTime {
  event: Event;
  occurrence: Occurrence;
}

const startOf = ({ occurrence: { on, startsAt } }: EventTime): string => `${on} ${startsAt ?? ''}`;

const soonestFirst = (a: EventTime, b: EventTime): number => {
  const [left, right] = [startOf(a), startOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.event.id < b.event.id ? -1 : 1;
};

const ordered = keptPerContent(({ documents }, language) => {
  const events = [...documents.event.values()].filter((one) => one.language === language);
  const months = new Map<string, Event[]>();
  for (const event of events) {
    for (const month of monthsOf(event)) months.set(month, [...(months.get(month) ?? []), event]);
  }
  const times = events
    .flatMap((event) => event.occurrences.map((occurrence) => ({ event, occurrence })))
    .sort(soonestFirst);
  return { times, months };
});

/** Every event at every of its times, soonest first. */
export const eventTimes = (tenant: string): EventTime[] => {
  note('events');
  return ordered(tenant).times;
};

/** Events that are still to come or going on, each once, at its next time. */
export const upcomingEvents = (tenant: string, limit?: number, language?: Language): EventTime[] => {
  note('events');
  const day = today(tenant);
  const next = new Map<string, EventTime>();
  for (const time of ordered(tenant, language).times) {
    if (lastDayOf(time.occurrence) >= day && !next.has(time.event.id)) next.set(time.event.id, time);
  }
  return [...next.values()].slice(0, limit);
};

/** The times that touch a month, `2026-12`. */
export const eventsInMonth = (tenant: string, month: string): EventTime[] => {
  note(`events:month=${month}`);
  return (ordered(tenant).months.get(month) ?? [])
    .flatMap((event) => event.occurrences.map((occurrence) => ({ event, occurrence })))
    .filter(({ occurrence }) => occurrence.on.slice(0, 7) <= month && lastDayOf(occurrence).slice(0, 7) >= month)
    .sort(soonestFirst);
};

/** The months that have events, oldest first. */
export const eventMonths = (tenant: string): string[] => {
  note('events');
  return [...ordered(tenant).months.keys()].sort();
};
