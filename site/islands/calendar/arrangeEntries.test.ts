import { expect, test } from 'vitest';
import type { CalendarEntry } from '../../../content-models/calendar/calendarEntry.ts';
import { chosenEntries, entriesOfDay, keptIdOf, onAgendaDays, overdueEntries, peopleByName } from './arrangeEntries.ts';

const entry = (more: Partial<CalendarEntry>): CalendarEntry => ({
  uid: 'own-1',
  source: 'own',
  on: '2026-11-24',
  title: 'Notatka',
  neutralTitle: 'Twoja notatka',
  path: '/moje-miasto/kalendarz/',
  isDuty: false,
  done: false,
  cancelled: false,
  ...more,
});
const uids = (entries: CalendarEntry[]) => entries.map(({ uid }) => uid);

test('a guardian can leave out one child, the bins, or their own notes', () => {
  const zofia = entry({ uid: 'z', source: 'schoolwork', person: { id: 'link-z', name: 'Zofia Demo' } });
  const adam = entry({ uid: 'a', source: 'schoolwork', person: { id: 'link-a', name: 'Adam Demo' } });
  const bins = entry({ uid: 'w', source: 'waste', person: { id: 'link-w', name: 'ul. Lubelska 12' } });
  const own = entry({ uid: 'o' });
  const all = [zofia, adam, bins, own];
  expect(uids(chosenEntries(all, { withoutSources: [], withoutPeople: ['link-z'] }))).toEqual(['a', 'w', 'o']);
  expect(uids(chosenEntries(all, { withoutSources: ['waste'], withoutPeople: ['ja'] }))).toEqual(['z', 'a']);
});

test('late is a duty whose last day has passed undone', () => {
  const late = entry({ uid: 'late', isDuty: true, on: '2026-11-20' });
  const others = [
    entry({ isDuty: true, on: '2026-11-20', done: true }),
    entry({ isDuty: true, on: '2026-11-20', until: '2026-11-24' }),
    entry({ isDuty: true, on: '2026-11-20', cancelled: true }),
    entry({ isDuty: true, on: '2026-11-24' }),
    entry({ on: '2026-11-20' }),
  ];
  expect(uids(overdueEntries([late, ...others], '2026-11-24'))).toEqual(['late']);
});

test('what began earlier and still lasts stands on the first day of the list', () => {
  const reading = entry({ uid: 'r', on: '2026-11-20', until: '2026-11-30' });
  const over = entry({ uid: 'x', on: '2026-11-20', until: '2026-11-23' });
  const today = entry({ uid: 't' });
  const shown = onAgendaDays([over, reading, today], { from: '2026-11-24', to: '2026-12-31' });
  expect(shown.map(({ uid, on }) => [uid, on])).toEqual([
    ['r', '2026-11-24'],
    ['t', '2026-11-24'],
  ]);
  expect(uids(entriesOfDay([reading], '2026-11-30'))).toEqual(['r']);
  expect(entriesOfDay([reading], '2026-11-25')).toEqual([]);
});

test('a stable name tells which note or announcement it is', () => {
  const id = '019a0000-0000-7000-8000-000000000001';
  expect(keptIdOf({ uid: `own-${id}`, source: 'own' })).toBe(id);
  expect(keptIdOf({ uid: `city-${id}-deadline`, source: 'city' })).toBe(id);
  expect(keptIdOf({ uid: 'bill-1f', source: 'bill' })).toBeUndefined();
});

test('an address linked to three companies is one box to tick', () => {
  const people = [
    { id: '1', name: 'Zofia Demo' },
    { id: '2', name: 'ul. Kredowa 12/3' },
    { id: '3', name: 'ul. Kredowa 12/3' },
  ];
  expect(peopleByName(people)).toEqual([
    { name: 'Zofia Demo', ids: ['1'] },
    { name: 'ul. Kredowa 12/3', ids: ['2', '3'] },
  ]);
});
