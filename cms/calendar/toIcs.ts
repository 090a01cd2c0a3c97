import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { calendarSources, type CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import { addDays, type Instant, type LocalDate } from '../../content-models/shared/localDate.ts';

/** Whose calendar it is, as far as a file may say. */
export interface IcsCalendar {
  name: string;
  tenant: string;
  origin: string;
  /** when the private address was made: the stamp of every entry, so that the same calendar is the same file */
  madeAt: Instant;
}

const HOUR = 3600;
const DAY_SECONDS = 24 * HOUR;

const dayAsDate = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

/** How long before it starts a calendar reminds: a day for what can be late, noon of the day before, an hour. */
const reminderSeconds = ({ source, isDuty, startsAt }: CalendarEntry): number => {
  if (isDuty || source === 'city') return DAY_SECONDS;
  return startsAt === undefined ? 12 * HOUR : HOUR;
};

/** The page of the portal, without what tells a bill, a meter or a matter from another. */
const neutralUrl = (origin: string, path: string): string => {
  const { pathname, searchParams } = new URL(path, origin);
  if (pathname === '/moje-miasto/sprawa/') return `${origin}/moje-miasto/sprawy/`;
  const kept = ['link', 'widok', 'wpis', 'obserwuj'].flatMap((name) => {
    const value = searchParams.get(name);
    return value === null || value === 'rachunek' ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return `${origin}${pathname}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
};

/** A calendar file (RFC 5545) of these entries; it holds their neutral titles and nothing else of what they are about. */
export const toIcs = (entries: readonly CalendarEntry[], { name, tenant, origin, madeAt }: IcsCalendar): string => {
  const calendar = ical({
    name,
    prodId: { company: 'Moje Miasto', product: 'Kalendarz', language: 'PL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: DAY_SECONDS,
  });
  for (const entry of entries) {
    const { uid, source, on, until, startsAt, endsAt, neutralTitle, path, done, cancelled } = entry;
    const event = calendar.createEvent({
      id: `${uid}@${tenant}.moje-miasto`,
      sequence: cancelled ? 1 : 0,
      stamp: new Date(madeAt),
      summary: neutralTitle,
      description: 'Szczegóły zobaczysz po zalogowaniu do Moje Miasto.',
      categories: [{ name: calendarSources[source] }],
      url: neutralUrl(origin, path),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(startsAt === undefined
        ? {
            allDay: true,
            start: dayAsDate(on),
            end: dayAsDate(addDays(until ?? on, 1)),
            transparency: ICalEventTransparency.TRANSPARENT,
          }
        : { start: new Date(startsAt), ...(endsAt === undefined ? {} : { end: new Date(endsAt) }) }),
    });
    if (!done && !cancelled) event.createAlarm({ type: ICalAlarmType.display, trigger: reminderSeconds(entry) });
  }
  // The library leaves the last line open.
  return `${calendar.toString()}\r\n`;
};
