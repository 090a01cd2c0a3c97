import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseNumbersIn } from './caseNumbersIn.ts';

test.each([
  'MM-2026-000123',
  'oplata MM 2026 000123',
  'mm2026000123 Wycinka',
  'MM/2026/000123',
  'Sprawa MM-2026\n-000123, zaswiadczenie',
  'MM-20 26-0001 23',
  'MM 2026 123',
  'za sprawę nr MM–2026–000123.',
])('the number is found in „%s”', (title) => {
  expect(caseNumbersIn(title)).toEqual(['MM-2026-000123']);
});

test('a title without a number names none, and two numbers are two', () => {
  expect(caseNumbersIn('podatek od nieruchomosci III rata')).toEqual([]);
  expect(caseNumbersIn('MM')).toEqual([]);
  expect(caseNumbersIn('MM-2026-000001 i MM-2026-000002')).toEqual(['MM-2026-000001', 'MM-2026-000002']);
});

test('wherever a bank cuts the title, its number is found', () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.nat(13), fc.constantFrom(' ', '\n', '\r\n', ''), (running, at, cut) => {
      const number = `MM-2026-${String(running).padStart(6, '0')}`;
      expect(caseNumbersIn(`Oplata ${number.slice(0, at)}${cut}${number.slice(at)}`)).toContain(number);
    }),
  );
});

test('no title makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(Array.isArray(caseNumbersIn(title))).toBe(true);
    }),
  );
});
