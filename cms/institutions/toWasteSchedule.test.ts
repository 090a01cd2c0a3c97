import { expect, test } from 'vitest';
import type { WasteDataset } from '../connectors/files/dataset.ts';
import { toWasteSchedule } from './toWasteSchedule.ts';

const dataset = (changes: Partial<WasteDataset> = {}): WasteDataset => ({
  kind: 'wasteCalendar',
  addresses: [
    { street: 'Łódzka', houses: [], sector: 'Sektor B' },
    {
      street: 'Lubelska',
      houses: [
        { from: 1, to: 15, letter: '', side: 'odd' },
        { from: 20, to: 20, letter: '', side: 'all' },
        { from: 22, to: 22, letter: 'a', side: 'all' },
      ],
      sector: 'Sektor A',
    },
    { street: 'Kredowa', houses: [], sector: 'a' },
  ],
  sectors: new Map([
    ['a', [{ on: '2026-12-01', fraction: 'glass' as const }]],
    ['b', [{ on: '2026-12-02', fraction: 'bio' as const, note: 'od 7:00' }]],
    ['c', [{ on: '2026-12-03', fraction: 'mixed' as const }]],
  ]),
  ...changes,
});

test('each sector has its days, and its streets in order with their houses in words', () => {
  const { sectors, changedAt } = toWasteSchedule([dataset()], '2026-11-20T08:00:00.000Z');
  expect(changedAt).toBe('2026-11-20T08:00:00.000Z');
  expect(sectors).toEqual([
    {
      slug: 'a',
      name: 'Sektor A',
      streets: [
        { street: 'Kredowa', houses: '' },
        { street: 'Lubelska', houses: '1–15 nieparzyste, 20, 22a' },
      ],
      pickups: [{ on: '2026-12-01', fraction: 'glass' }],
    },
    {
      slug: 'b',
      name: 'Sektor B',
      streets: [{ street: 'Łódzka', houses: '' }],
      pickups: [{ on: '2026-12-02', fraction: 'bio', note: 'od 7:00' }],
    },
  ]);
});

test('two companies may both have a sector A, and a commune without files has no sectors', () => {
  const { sectors } = toWasteSchedule([dataset(), dataset()], undefined);
  expect(sectors.map(({ slug }) => slug).sort()).toEqual(['a', 'a-2', 'b', 'b-2']);
  expect(toWasteSchedule([], undefined)).toEqual({ sectors: [] });
});
