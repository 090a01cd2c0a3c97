import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Commune } from '../../../content-models/communes/commune.ts';
import type { Event } from '../../../content-models/events/event.ts';
import { sampleCommune, sampleEvent } from '../../feed/sampleRecords.ts';
import { eventIcs } from './eventIcs.ts';

const commune = sampleCommune('chelm', 1).document as Commune;
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
    .getAllSubcomponents('vevent')
    .map((one) => (name: string) => one.getFirstPropertyValue(name)?.toString());
const sample = (changes: Record<string, unknown> = {}) => sampleEvent(30, changes).document as Event;

test('an event keeps its name at every change, and its number grows', () => {
  const first = eventIcs(commune, [sample()], 'Wydarzenia');
  const [before] = eventsIn(first);
  const [after] = eventsIn(eventIcs(commune, [sample({ revision: 2, title: 'Koncert kolęd' })], 'Wydarzenia'));
  expect(before?.('uid')).toBe(after?.('uid'));
  expect([before?.('sequence'), after?.('sequence')]).toEqual(['0', '1']);
  expect(before?.('dtstamp')).toBe('2026-11-03T08:00:00Z');
  expect(before?.('location')).toBe('Chełmski Dom Kultury, pl. Tysiąclecia 1');
  expect(before?.('url')).toBe('http://chelm.localhost:4340/wydarzenia/koncert/');
});

test('the same events are the same file, with lines that every calendar reads', () => {
  const text = eventIcs(commune, [sample()], 'Wydarzenia');
  expect(eventIcs(commune, [sample()], 'Wydarzenia')).toBe(text);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toMatch(/END:VCALENDAR\r\n$/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a cancelled event stays and says so', () => {
  const [one] = eventsIn(eventIcs(commune, [sample({ state: 'cancelled', stateNote: 'Choroba.' })], 'Wydarzenia'));
  expect([one?.('status'), one?.('summary')]).toEqual(['CANCELLED', 'Odwołane: Koncert zimowy']);
});

test('each time of an event is an entry, and whole days end on the day after', () => {
  const occurrences = [{ on: '2026-12-05', until: '2026-12-06' }, { on: '2026-12-12' }];
  const entries = eventsIn(eventIcs(commune, [sample({ occurrences })], 'Wydarzenia'));
  expect(entries.map((one) => [one('dtstart'), one('dtend')])).toEqual([
    ['2026-12-05', '2026-12-07'],
    ['2026-12-12', '2026-12-13'],
  ]);
  expect(new Set(entries.map((one) => one('uid'))).size).toBe(2);
});
