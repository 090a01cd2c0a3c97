import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vatSums } from './vatSums.ts';

test('lines with VAT that make the total are split into net and VAT by rate', () => {
  const items = [
    { title: 'Woda', vatPercent: 8, grosze: 5400 },
    { title: 'Ścieki', vatPercent: 8, grosze: 10_800 },
    { title: 'Przegląd', vatPercent: 23, grosze: 12_300 },
  ];
  expect(vatSums({ items, totalGrosze: 28_500 })).toEqual({
    lines: 'gross',
    rates: [
      { percent: 23, net: 10_000, vat: 2300, gross: 12_300 },
      { percent: 8, net: 15_000, vat: 1200, gross: 16_200 },
    ],
  });
});

test('lines without VAT are known by their total too', () => {
  const items = [{ title: 'Ciepło', vatPercent: 23, grosze: 10_000 }];
  expect(vatSums({ items, totalGrosze: 12_300 })).toEqual({
    lines: 'net',
    rates: [{ percent: 23, net: 10_000, vat: 2300, gross: 12_300 }],
  });
});

test('a public due bears no VAT, and lines that do not explain the total are left as they are', () => {
  expect(vatSums({ items: [{ title: 'Odpady', grosze: 9600 }], totalGrosze: 9600 })).toEqual({
    lines: 'gross',
    rates: [],
  });
  expect(vatSums({ items: [{ title: 'Woda', vatPercent: 8, grosze: 5400 }], totalGrosze: 1 }).rates).toEqual([]);
});

test('whatever the lines, net and VAT make the total to the grosz', () => {
  const line = fc.record({
    title: fc.constant('x'),
    vatPercent: fc.constantFrom(0, 5, 8, 23),
    grosze: fc.integer({ min: -100_000, max: 1_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (items) => {
      const totalGrosze = items.reduce((sum, { grosze }) => sum + grosze, 0);
      const { rates } = vatSums({ items, totalGrosze });
      expect(rates.reduce((sum, { net, vat }) => sum + net + vat, 0)).toBe(totalGrosze);
    }),
  );
});
