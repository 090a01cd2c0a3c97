import { expect, test } from 'vitest';
import type { Contract } from '../meters/meter.ts';
import { billedReadings } from './billedReadings.ts';

const contract: Contract = {
  number: 'K-1',
  point: 'ul. Lubelska 12',
  meters: [
    {
      number: 'W-1',
      kind: 'coldWater',
      unit: 'm³',
      digits: 5,
      readings: [
        { on: '2026-08-30', milli: 100_000, kind: 'real' },
        { on: '2026-10-02', milli: 108_000, kind: 'self' },
        { on: '2026-10-31', milli: 115_500, kind: 'real' },
      ],
    },
  ],
};
const october = { from: '2026-10-01', to: '2026-10-31' };

test('a bill shows the readings the company put on it', () => {
  const readings = [
    {
      meter: 'W-9',
      unit: 'm³',
      from: { on: '2026-10-01', milli: 1, kind: 'real' as const },
      to: { on: '2026-10-31', milli: 2, kind: 'real' as const },
    },
  ];
  expect(billedReadings({ readings, period: october }, [contract])).toBe(readings);
});

test('a bill without readings of its own shows those of its contract at both ends of the period', () => {
  expect(billedReadings({ period: october, contract: 'K-1' }, [contract])).toEqual([
    {
      meter: 'W-1',
      unit: 'm³',
      from: { on: '2026-10-02', milli: 108_000, kind: 'self' },
      to: { on: '2026-10-31', milli: 115_500, kind: 'real' },
    },
  ]);
});

test('no readings are made up: without a period, for another contract or too far from its ends there are none', () => {
  expect(billedReadings({}, [contract])).toEqual([]);
  expect(billedReadings({ period: october, contract: 'K-2' }, [contract])).toEqual([]);
  expect(billedReadings({ period: { from: '2026-09-15', to: '2026-10-15' } }, [contract])).toEqual([]);
});
