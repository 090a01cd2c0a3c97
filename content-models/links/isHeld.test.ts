import { expect, test } from 'vitest';
import { isHeld } from './isHeld.ts';
import type { Acting, TopicData } from './link.ts';

const reading: Acting = {
  kind: 'submitReading',
  data: { contract: 'U-1', meter: 'W-1', on: '2026-11-20', milli: 218_400, confirmed: false },
};
const contracts = (on: string, milli: number): TopicData['contracts'] => ({
  customer: 'Anna Demo',
  contracts: [
    {
      ...{ number: 'U-1', point: 'ul. Kredowa 12' },
      meters: [
        { number: 'W-1', kind: 'coldWater', unit: 'm³', digits: 5, readings: [{ on, milli, kind: 'self' as const }] },
      ],
    },
  ],
});
const excuse: Acting = { kind: 'excuseAbsence', data: { entries: ['e1', 'e2'], reason: 'wizyta' } };
const attendance = (first: 'absent' | 'excused', second: 'absent' | 'excused'): TopicData['attendance'] => ({
  schoolYear: '2026/2027',
  entries: [first, second].map((category, at) => ({
    ...{ id: `e${String(at + 1)}`, on: '2026-11-20', lesson: at + 1, category, excusable: category === 'absent' },
  })),
});

test('a reading is held when the company tells that state of that day', () => {
  expect(isHeld(reading, contracts('2026-11-20', 218_400))).toBe(true);
  expect(isHeld(reading, contracts('2026-11-20', 218_500))).toBe(false);
  expect(isHeld(reading, contracts('2026-11-21', 218_400))).toBe(false);
  expect(isHeld(reading, { customer: 'Anna Demo', contracts: [] })).toBe(false);
});

test('an excuse is held when none of its lessons stands unexcused any more', () => {
  expect(isHeld(excuse, attendance('excused', 'excused'))).toBe(true);
  expect(isHeld(excuse, attendance('excused', 'absent'))).toBe(false);
  expect(isHeld(excuse, { schoolYear: '2026/2027', entries: [] })).toBe(false);
});
