import { expect, test } from 'vitest';
import type { CalendarEntry, CalendarSource } from '../../content-models/calendar/calendarEntry.ts';
import { remindersAmong } from './remindersAmong.ts';

const person = { id: 'link-1', name: 'ul. Lubelska 12' };
const entry = (source: CalendarSource, on: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: `${source}-${on}`,
  source,
  on,
  title: 'Rachunek F/12: do zapłaty 123,45 zł',
  neutralTitle: 'Termin płatności',
  person,
  path: '/moje-miasto/rachunki/?link=link-1',
  isDuty: true,
  done: false,
  cancelled: false,
  ...more,
});
const at = (entries: CalendarEntry[], today: string, time = '12:00') =>
  remindersAmong(entries, { today, time }).map(({ what }) => what);

test('an unpaid bill is told of three days before and on its day, once each, a paid one never', () => {
  const bill = entry('bill', '2026-11-27');
  expect(at([bill], '2026-11-23')).toEqual([]);
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) expect(at([bill], day)).toEqual([`${bill.uid}:soon`]);
  expect(at([bill], '2026-11-27')).toEqual([`${bill.uid}:today`]);
  expect(at([bill], '2026-11-28')).toEqual([]);
  expect(at([{ ...bill, done: true }], '2026-11-27')).toEqual([]);
  expect(at([{ ...bill, cancelled: true }], '2026-11-27')).toEqual([]);
  const [told] = remindersAmong([bill], { today: '2026-11-24', time: '08:00' });
  expect(told).toMatchObject({
    topic: 'bill',
    link: 'link-1',
    text: 'ul. Lubelska 12. Zapłać do 27\u00a0listopada\u00a02026\u00a0r.',
    reason: 'Widzisz to, bo masz połączone: ul. Lubelska 12.',
  });
});

test('nobody is told before eight', () => {
  expect(at([entry('bill', '2026-11-27'), entry('own', '2026-11-27')], '2026-11-27', '07:59')).toEqual([]);
  expect(at([entry('bill', '2026-11-27')], '2026-11-27', '08:00')).toHaveLength(1);
});

test('a tax instalment is told of a week before, and not again on the day', () => {
  const instalment = entry('tax', '2026-11-30');
  expect(at([instalment], '2026-11-22')).toEqual([]);
  expect(at([instalment], '2026-11-23')).toEqual([`${instalment.uid}:soon`]);
  expect(at([instalment], '2026-11-30')).toEqual([]);
});

test('tomorrow’s bins come at six in the evening, all of one address in one line', () => {
  const bin = (fraction: string, more: Partial<CalendarEntry> = {}) =>
    entry('waste', '2026-11-25', {
      uid: `waste-${fraction}`,
      title: 'Papier: wystaw do godz. 06:00',
      neutralTitle: `Odbiór odpadów: ${fraction}`,
      isDuty: false,
      ...more,
    });
  const bins = [bin('papier'), bin('szkło'), bin('bio', { path: '/moje-miasto/odpady/?link=2' })];
  expect(at(bins, '2026-11-24', '17:59')).toEqual([]);
  expect(at(bins, '2026-11-24', '18:00')).toEqual(['waste-papier waste-szkło', 'waste-bio']);
  expect(at(bins, '2026-11-25', '18:00')).toEqual([]);
  const [told] = remindersAmong(bins, { today: '2026-11-24', time: '18:00' });
  expect(told?.title).toBe('Odbiór odpadów: papier, szkło');
  expect(told?.text).toContain('wystaw do godz. 06:00');
  expect(told?.until.toISOString()).toBe('2026-11-25T05:00:00.000Z');
});

test('a reading window is told of when it opens and in its last two days', () => {
  const window = entry('meter', '2026-11-20', { until: '2026-11-30' });
  expect(at([window], '2026-11-19')).toEqual([]);
  expect(at([window], '2026-11-20')).toEqual([`${window.uid}:open`]);
  expect(at([window], '2026-11-28')).toEqual([`${window.uid}:open`]);
  expect(at([window], '2026-11-29')).toEqual([`${window.uid}:ending`]);
  expect(at([window], '2026-11-30')).toEqual([`${window.uid}:ending`]);
  expect(at([window], '2026-12-01')).toEqual([]);
});

test('an own task on its day, a note never, a followed event the evening before', () => {
  const task = entry('own', '2026-11-24');
  expect(at([task, entry('own', '2026-11-24', { isDuty: false })], '2026-11-24')).toEqual([`${task.uid}:2026-11-24`]);
  const event = entry('city', '2026-11-25', { startsAt: '2026-11-25T17:00:00Z', isDuty: false });
  expect(at([event], '2026-11-24', '16:59')).toEqual([]);
  expect(at([event], '2026-11-24', '17:00')).toEqual([`${event.uid}:2026-11-25`]);
  expect(at([event], '2026-11-25', '17:00')).toEqual([]);
});

test('school, matters and the rest remind nobody by themselves', () => {
  const sources: CalendarSource[] = ['case', 'school', 'schoolwork'];
  for (const source of sources)
    expect(at([entry(source, '2026-11-24'), entry(source, '2026-11-25')], '2026-11-24', '20:00')).toEqual([]);
});
