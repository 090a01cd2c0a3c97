import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { NotificationTopic } from '../../content-models/notifications/notification.ts';
import { addDays, formatDate, formatDateTime, type LocalDate } from '../../content-models/shared/localDate.ts';
import { warsawInstant } from '../../content-models/shared/warsawInstant.ts';

/** Something a resident is reminded of now. */
export interface Reminder {
  topic: NotificationTopic;
  what: string;
  title: string;
  text: string;
  reason: string;
  path: string;
  /** the link it comes from */
  link?: string;
  /** when it is of no use any more */
  until: Date;
}

/** The Polish day and hour (`08:00`) at which is looked. */
export interface Moment {
  today: LocalDate;
  time: string;
}

const linkedReason = ({ person }: CalendarEntry): string =>
  person === undefined
    ? 'Widzisz to, bo masz to w swoim kalendarzu.'
    : `Widzisz to, bo masz połączone: ${person.name}.`;

const startOf = (day: LocalDate): Date => new Date(warsawInstant(day, '00:00'));

const about = (entry: CalendarEntry, text: string): Pick<Reminder, 'title' | 'text' | 'path'> & { link?: string } => ({
  title: entry.title,
  text: entry.person === undefined ? text : `${entry.person.name}. ${text}`,
  path: entry.path,
  ...(entry.person === undefined ? {} : { link: entry.person.id }),
});

/** A bill three days before and on its day, an instalment a week before; told once even if it is found out later. */
const duty = (entry: CalendarEntry, { today }: Moment): Reminder[] => {
  const { source, uid, on } = entry;
  if (on < today) return [];
  const topic = source === 'tax' ? 'tax' : 'bill';
  const reason = linkedReason(entry);
  if (source === 'bill' && on === today) {
    const text = `Zapłać dziś, ${formatDate(on)}`;
    return [{ topic, what: `${uid}:today`, ...about(entry, text), reason, until: startOf(addDays(on, 1)) }];
  }
  if (on === today || on > addDays(today, source === 'tax' ? 7 : 3)) return [];
  const text = `Zapłać do ${formatDate(on)}`;
  return [{ topic, what: `${uid}:soon`, ...about(entry, text), reason, until: startOf(addDays(on, 1)) }];
};

/** When a company begins to take readings, and in the last two days of it. */
const readingWindow = (entry: CalendarEntry, { today }: Moment): Reminder[] => {
  const { uid, on, until: last = entry.on } = entry;
  if (today < on || today > last) return [];
  const isEnding = today >= addDays(last, -1);
  return [
    {
      topic: 'reading',
      what: `${uid}:${isEnding ? 'ending' : 'open'}`,
      ...about(entry, `Odczyt możesz podać do ${formatDate(last)}`),
      reason: linkedReason(entry),
      until: startOf(addDays(last, 1)),
    },
  ];
};

const ownTask = (entry: CalendarEntry, { today }: Moment): Reminder[] =>
  entry.isDuty && entry.on === today
    ? [
        {
          topic: 'calendar',
          what: `${entry.uid}:${entry.on}`,
          ...about(entry, entry.startsAt === undefined ? `Na ${formatDate(entry.on)}` : formatDateTime(entry.startsAt)),
          reason: 'Widzisz to, bo to Twoje zadanie na dziś.',
          until: startOf(addDays(today, 1)),
        },
      ]
    : [];

const followedEvent = (entry: CalendarEntry, { today }: Moment): Reminder[] =>
  entry.on === addDays(today, 1)
    ? [
        {
          topic: 'calendar',
          what: `${entry.uid}:${entry.on}`,
          ...about(entry, entry.startsAt === undefined ? formatDate(entry.on) : formatDateTime(entry.startsAt)),
          reason: 'Widzisz to, bo obserwujesz to wydarzenie.',
          until: new Date(entry.startsAt ?? warsawInstant(entry.on, '08:00')),
        },
      ]
    : [];

const afterColon = (text: string): string => text.slice(text.indexOf(': ') + 2);

/** Everything that is taken from one address tomorrow, in one line. */
const tomorrowsBins = (entries: CalendarEntry[], { today }: Moment): Reminder[] => {
  const tomorrow = addDays(today, 1);
  const byPlace = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    if (entry.on === tomorrow) byPlace.set(entry.path, [...(byPlace.get(entry.path) ?? []), entry]);
  }
  return [...byPlace.values()].flatMap((bins) => {
    const [first] = bins;
    if (!first) return [];
    // „Odbiór odpadów: bio”, „Bioodpady: wystaw do godz. 06:00”
    const fractions = bins.map(({ neutralTitle }) => afterColon(neutralTitle)).join(', ');
    const outBy = afterColon(first.title);
    return [
      {
        topic: 'waste',
        what: bins.map(({ uid }) => uid).join(' '),
        ...about(first, `${formatDate(tomorrow)}: ${outBy}`),
        title: `Odbiór odpadów: ${fractions}`,
        reason: linkedReason(first),
        until: new Date(warsawInstant(tomorrow, '06:00')),
      },
    ];
  });
};

/** From which hour of the Polish day on what is told. */
const tellers: Partial<
  Record<CalendarEntry['source'], { from: string; tell: (entries: CalendarEntry[], moment: Moment) => Reminder[] }>
> = {
  bill: { from: '08:00', tell: (entries, moment) => entries.flatMap((entry) => duty(entry, moment)) },
  tax: { from: '08:00', tell: (entries, moment) => entries.flatMap((entry) => duty(entry, moment)) },
  meter: { from: '08:00', tell: (entries, moment) => entries.flatMap((entry) => readingWindow(entry, moment)) },
  own: { from: '08:00', tell: (entries, moment) => entries.flatMap((entry) => ownTask(entry, moment)) },
  city: { from: '17:00', tell: (entries, moment) => entries.flatMap((entry) => followedEvent(entry, moment)) },
  waste: { from: '18:00', tell: tomorrowsBins },
};

/** What of an organiser a resident is reminded of at this moment; done and cancelled things are left in peace. */
export const remindersAmong = (entries: readonly CalendarEntry[], moment: Moment): Reminder[] =>
  Object.entries(tellers).flatMap(([source, { from, tell }]) =>
    moment.time < from
      ? []
      : tell(
          entries.filter((entry) => entry.source === source && !entry.done && !entry.cancelled),
          moment,
        ),
  );
