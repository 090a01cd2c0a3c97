import { expect, test } from 'vitest';
import type { Contract, Meter } from '../../../content-models/meters/meter.ts';
import { checkInput, emptyInput, type ReadingInput } from './readingInput.ts';

const meter: Meter = {
  number: 'W-1',
  kind: 'coldWater',
  unit: 'm³',
  digits: 5,
  readings: [
    { on: '2025-10-31', milli: 100_000, kind: 'real' },
    { on: '2026-10-31', milli: 209_500, kind: 'self' },
  ],
};
const contract: Contract = {
  number: 'K-1',
  point: 'ul. Lubelska 12',
  meters: [meter],
  readingWindow: { from: '2026-11-20', to: '2026-11-30' },
};
const today = '2026-11-23';
const check = (more: Partial<ReadingInput>, of: Contract = contract) =>
  checkInput(of, meter, { ...emptyInput(of, today), ...more }, today);

test('an ordinary reading is ready to send, with nothing that was not asked for', () => {
  expect(check({ whole: '00216', fraction: '4', lowerBecause: 'replaced', confirmed: true })).toEqual({
    reading: { contract: 'K-1', meter: 'W-1', on: today, milli: 216_400, confirmed: false },
    errors: [],
    asksWhyLower: false,
    high: undefined,
  });
});

test('a lower state asks why, and is sent with its reason', () => {
  const asked = check({ whole: '15' });
  expect([asked.asksWhyLower, asked.errors[0]?.path, asked.reading]).toEqual([true, 'lowerBecause', undefined]);
  const told = check({ whole: '15', lowerBecause: 'replaced' });
  expect([told.asksWhyLower, told.reading?.lowerBecause]).toEqual([true, 'replaced']);
});

test('three times the usual use asks to be confirmed, and the question stays in sight once it is', () => {
  const asked = check({ whole: '900' });
  expect([asked.high?.kind, asked.errors[0]?.path]).toEqual(['high', 'confirmed']);
  const told = check({ whole: '900', confirmed: true });
  expect([told.high?.kind, told.reading?.confirmed]).toEqual(['high', true]);
});

test('an empty dial, a missing day and a day outside of the window are named by their fields', () => {
  expect(check({ on: '' }).errors.map(({ path }) => path)).toEqual(['milli', 'on']);
  expect(check({ whole: '216', on: '2026-11-19' }).errors.map(({ path }) => path)).toEqual(['on']);
  expect(check({ whole: '216', on: '2026-11-24' }).errors.map(({ message }) => message)).toEqual([
    'Data odczytu nie może być z przyszłości.',
  ]);
});

test('after the window the form opens with its last day', () => {
  expect(emptyInput({ readingWindow: { from: '2026-11-01', to: '2026-11-10' } }, today).on).toBe('2026-11-10');
  expect(emptyInput({}, today).on).toBe(today);
});
