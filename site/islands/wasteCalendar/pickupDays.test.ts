import { expect, test } from 'vitest';
import { byMonth, pickupDays } from './pickupDays.ts';

const pickups = [
  { on: '2026-12-01', fraction: 'bio' as const },
  { on: '2026-11-24', fraction: 'glass' as const },
  { on: '2026-11-24', fraction: 'paper' as const },
  { on: '2026-11-24', fraction: 'paper' as const },
  { on: '2026-11-22', fraction: 'mixed' as const },
];

test('days that are over are gone, the next day stands first with everything taken on it once', () => {
  const days = pickupDays(pickups, '2026-11-23');
  expect(days.map(({ on }) => on)).toEqual(['2026-11-24', '2026-12-01']);
  expect(days[0]?.pickups.map(({ fraction }) => fraction)).toEqual(['glass', 'paper']);
});

test('a pickup of today is still shown', () => {
  expect(pickupDays(pickups, '2026-11-24')[0]?.on).toBe('2026-11-24');
});

test('days stand under their months', () => {
  expect(byMonth(pickupDays(pickups, '2026-11-23')).map(({ month, days }) => [month, days.length])).toEqual([
    ['2026-11', 1],
    ['2026-12', 1],
  ]);
});
