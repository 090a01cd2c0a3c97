import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { wasteSectorSchema } from '../../../content-models/wasteCalendar/wasteSchedule.ts';
import { wasteIcs } from './wasteIcs.ts';

const commune = { tenant: 'chelm', name: { nominative: 'Chełm', genitive: 'Chełma', locative: 'Chełmie' } };
const sector = wasteSectorSchema.parse({
  ...{ slug: 'a', name: 'Sektor A', streets: [{ street: 'Lubelska', houses: '' }] },
  pickups: [
    { on: '2026-12-01', fraction: 'glass' },
    { on: '2026-12-01', fraction: 'bio', note: 'od 7:00' },
  ],
});
const moment = '2026-11-20T08:00:00.000Z';

test('each kind of waste on each day is an entry of a whole day, under a name that stays', () => {
  const text = wasteIcs(commune, sector, moment);
  const entries = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
    .getAllSubcomponents('vevent')
    .map((one) => ['uid', 'dtstart', 'dtend', 'summary'].map((name) => one.getFirstPropertyValue(name)?.toString()));
  expect(entries).toEqual([
    ['waste-a-2026-12-01-glass@chelm.moje-miasto', '2026-12-01', '2026-12-02', 'Odpady: szkło'],
    ['waste-a-2026-12-01-bio@chelm.moje-miasto', '2026-12-01', '2026-12-02', 'Odpady: bio'],
  ]);
  expect(wasteIcs(commune, sector, moment)).toBe(text);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
