import { expect, test } from 'vitest';
import { formatOccurrence, formatPrice } from './formatOccurrence.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('an evening is told with its weekday and hours', () => {
  expect(
    plain(
      formatOccurrence({ on: '2026-12-05', startsAt: '2026-12-05T16:00:00.000Z', endsAt: '2026-12-05T18:00:00.000Z' }),
    ),
  ).toBe('sobota, 5 grudnia 2026 r., godz. 17:00–19:00');
});

test('several whole days are told from the first to the last', () => {
  expect(plain(formatOccurrence({ on: '2026-12-12', until: '2026-12-14' }))).toBe('12–14 grudnia 2026 r.');
  expect(plain(formatOccurrence({ on: '2026-12-30', until: '2027-01-02' }))).toBe(
    '30 grudnia 2026 r. – 2 stycznia 2027 r.',
  );
});

test('what lasts past midnight says the day on which it ends', () => {
  expect(
    plain(
      formatOccurrence({
        on: '2026-12-31',
        until: '2027-01-01',
        startsAt: '2026-12-31T20:00:00.000Z',
        endsAt: '2027-01-01T01:00:00.000Z',
      }),
    ),
  ).toBe('31 grudnia 2026 r., godz. 21:00 – 1 stycznia 2027 r., godz. 2:00');
});

test('a price is free, one, a range, or in words', () => {
  expect(formatPrice({ kind: 'free' })).toBe('bezpłatny');
  expect(plain(formatPrice({ kind: 'paid', from: 1000 }))).toBe('10,00 zł');
  expect(plain(formatPrice({ kind: 'paid', from: 1000, to: 2550 }))).toBe('od 10,00 zł do 25,50 zł');
  expect(formatPrice({ kind: 'words', words: 'dla dzieci bezpłatny' })).toBe('dla dzieci bezpłatny');
});
