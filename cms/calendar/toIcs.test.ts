import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import {
  calendarSources,
  type CalendarEntry,
  type CalendarSource,
} from '../../content-models/calendar/calendarEntry.ts';
import { addDays } from '../../content-models/shared/localDate.ts';
import { toIcs } from './toIcs.ts';
import { warsawInstant } from '../../content-models/shared/warsawInstant.ts';

const settings = {
  name: 'Moje Miasto – Chełm',
  tenant: 'chelm',
  origin: 'http://chelm.localhost:4321',
  madeAt: '2026-11-01T09:00:00.000Z',
};
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'own-1',
  source: 'own',
  on: '2026-11-24',
  title: 'Wizyta Zofii u lekarza, 350 zł',
  neutralTitle: 'Twoja notatka',
  path: '/moje-miasto/kalendarz/?wpis=1',
  isDuty: false,
  done: false,
  cancelled: false,
  ...more,
});
const parse = (file: string): ICAL.Component =>
  new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
const eventsOf = (file: string) => parse(file).getAllSubcomponents('vevent');
const only = (more: Partial<CalendarEntry>) => {
  const [event] = eventsOf(toIcs([entry(more)], settings));
  if (!event) throw new Error('There is no event.');
  return event;
};
const trigger = (more: Partial<CalendarEntry>): string | undefined =>
  only(more).getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString();

test('the head of the file says whose calendar it is and when to come again', () => {
  const file = toIcs([], settings);
  const calendar = parse(file);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Moje Miasto – Chełm');
  expect(file).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
  expect(file).toContain('\r\nX-PUBLISHED-TTL:P1D\r\n');
  expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
});

test('nothing but the neutral title tells what an entry is about', () => {
  const file = toIcs(
    [
      entry(),
      entry({
        uid: 'bill-1',
        path: '/moje-miasto/rachunki/?link=L&widok=rachunek&rachunek=FV%2F7',
        person: { id: 'L', name: 'ul. Lubelska 12' },
      }),
      entry({ uid: 'case-1', path: '/moje-miasto/sprawa/?numer=MM-2026-000001' }),
    ],
    settings,
  ).replaceAll('\r\n ', '');
  expect(file).not.toMatch(/Zofi|350|FV|Lubelska|MM-2026/);
  expect(file).toContain('URL;VALUE=URI:http://chelm.localhost:4321/moje-miasto/rachunki/?link=L\r\n');
  expect(file).toContain('URL;VALUE=URI:http://chelm.localhost:4321/moje-miasto/sprawy/\r\n');
});

test.each([
  ['2026-10-25', '2026-10-26', 'the clocks go back'],
  ['2027-03-28', '2027-03-29', 'the clocks go forward'],
  ['2026-12-31', '2027-01-01', 'the year ends'],
  ['2028-02-29', '2028-03-01', 'a leap year has its day'],
])('a whole day is %s until %s, not included: %s', (on, next) => {
  const event = only({ on });
  expect(event.getFirstPropertyValue('dtstart')?.toString()).toBe(on);
  expect(event.getFirstPropertyValue('dtend')?.toString()).toBe(next);
  expect(event.getFirstProperty('dtstart')?.type).toBe('date');
});

test.each([
  ['2026-10-25', '01:30'],
  ['2026-10-25', '03:30'],
  ['2027-03-28', '01:30'],
  ['2027-03-28', '03:30'],
])('an hour of %s at %s in Poland is that very moment elsewhere', (on, time) => {
  const startsAt = warsawInstant(on, time);
  const start = only({ on, startsAt }).getFirstPropertyValue('dtstart') as ICAL.Time;
  expect(start.toJSDate().toISOString()).toBe(startsAt);
});

test('a calendar reminds a day before what can be late, half a day before a day, and not at all of what is done', () => {
  expect(trigger({ isDuty: true })).toBe('-P1D');
  expect(trigger({})).toBe('-PT12H');
  expect(trigger({ startsAt: '2026-11-24T09:00:00.000Z' })).toBe('-PT1H');
  expect(trigger({ isDuty: true, done: true })).toBeUndefined();
  expect(trigger({ cancelled: true })).toBeUndefined();
});

test('what was called off stays, marked so that a calendar takes it away', () => {
  const event = only({ cancelled: true });
  expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(event.getFirstPropertyValue('sequence')).toBe(1);
  expect(only({}).getFirstPropertyValue('sequence')).toBe(0);
});

const anyEntry = fc
  .record({
    uid: fc.uuid(),
    source: fc.constantFrom(...(Object.keys(calendarSources) as CalendarSource[])),
    offset: fc.integer({ min: 0, max: 900 }),
    days: fc.integer({ min: 0, max: 40 }),
    hour: fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }),
    neutralTitle: fc
      .array(fc.constantFrom('zażółć gęślą jaźń', ',', ';', '\\', '\n', '"', ':', '🐻‍❄️', 'ł', ' ', 'x'.repeat(70)), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join('')),
    isDuty: fc.boolean(),
    done: fc.boolean(),
    cancelled: fc.boolean(),
  })
  .map(({ offset, days, hour, ...rest }) => {
    const on = addDays('2026-01-01', offset);
    return entry({
      ...rest,
      on,
      ...(days > 0 ? { until: addDays(on, days) } : {}),
      ...(hour === undefined ? {} : { startsAt: warsawInstant(on, `${String(hour).padStart(2, '0')}:15`) }),
    });
  });

test('whatever is in it, another program reads back the same, and the same calendar is the same file', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEntry, { selector: ({ uid }) => uid, maxLength: 12 }), (entries) => {
      const file = toIcs(entries, settings);
      expect(toIcs(entries, settings)).toBe(file);
      // every line ends with CRLF and none is longer than 75 octets
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const read = eventsOf(file).map((event) => ({
        uid: event.getFirstPropertyValue('uid'),
        title: event.getFirstPropertyValue('summary'),
        start: (event.getFirstPropertyValue('dtstart') as ICAL.Time).toString(),
        category: event.getFirstPropertyValue('categories'),
        status: event.getFirstPropertyValue('status'),
      }));
      expect(read).toEqual(
        entries.map(({ uid, neutralTitle, on, startsAt, source, cancelled }) => ({
          uid: `${uid}@chelm.moje-miasto`,
          title: neutralTitle,
          start: startsAt === undefined ? on : startsAt.replace('.000', ''),
          category: calendarSources[source],
          status: cancelled ? 'CANCELLED' : 'CONFIRMED',
        })),
      );
    }),
  );
});
