import { expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { questionLine } from './questionLine.ts';

const phone = (number: string, next?: Fact['next']): Fact => ({
  id: 'f1',
  key: 'telefon-urzedu',
  name: 'Telefon',
  value: { kind: 'phone', phone: number },
  ...(next ? { next } : {}),
});
const hours: Fact = {
  id: 'f2',
  key: 'godziny-pracy',
  name: 'Godziny',
  value: { kind: 'hours', text: { pl: 'pn. 8:00–16:00.' } },
};

test('a letter ends with the phone and the hours of the office, in plain words', () => {
  expect(questionLine([hours, phone('+48825653600')], '2026-11-28')).toBe(
    'Masz pytanie? Zadzwoń: 82 565 36 00 (pn. 8:00–16:00).',
  );
});

test('without hours the phone is enough, without a phone there is no line', () => {
  expect(questionLine([phone('+48825653600')], '2026-11-28')).toBe('Masz pytanie? Zadzwoń: 82 565 36 00.');
  expect(questionLine([hours], '2026-11-28')).toBeUndefined();
  expect(questionLine([{ ...hours, key: 'telefon-urzedu' }], '2026-11-28')).toBeUndefined();
});

test('a number of a day to come is said from that day on', () => {
  const moved = phone('+48825653600', { from: '2027-01-01', value: { kind: 'phone', phone: '+48601234567' } });
  expect(questionLine([moved], '2026-12-31')).toContain('82 565 36 00');
  expect(questionLine([moved], '2027-01-01')).toContain('601 234 567');
});
