import { expect, test } from 'vitest';
import { factHref, factSchema, factText, factValueOn, factValueSchema, missingLanguages } from './fact.ts';
import { factSentences } from './factSentences.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const fee = (grosze: number) => ({ kind: 'fee' as const, grosze });

test('a value is written as people write it', () => {
  expect(plain(factText(fee(1700)))).toBe('17 zł');
  expect(plain(factText(fee(123_450)))).toBe('1 234,50 zł');
  expect(plain(factText({ kind: 'phone', phone: '+48825653600' }))).toBe('82 565 36 00');
  expect(plain(factText({ kind: 'phone', phone: '+48601234567' }))).toBe('601 234 567');
  expect(factText({ kind: 'phone', phone: '+380441234567' })).toBe('+380441234567');
  expect(plain(factText({ kind: 'account', account: '84109010140000000000001234' }))).toBe(
    '84 1090 1014 0000 0000 0000 1234',
  );
  expect(factHref({ kind: 'phone', phone: '+48825653600' })).toBe('tel:+48825653600');
  expect(factHref(fee(1))).toBeUndefined();
});

test('words come in the reader’s language, in Polish when nobody translated them', () => {
  const hours = { kind: 'hours' as const, text: { pl: 'poniedziałek 7:30–15:30', en: 'Monday 7:30–15:30' } };
  expect(factText(hours, 'en')).toBe('Monday 7:30–15:30');
  expect(factText(hours, 'uk')).toBe('poniedziałek 7:30–15:30');
  expect(missingLanguages(hours)).toEqual(['uk']);
  expect(missingLanguages(fee(1))).toEqual([]);
});

test('a value of tomorrow holds from its day on', () => {
  const fact = { value: fee(1700), next: { from: '2027-01-01', value: fee(2200) } };
  expect(factValueOn(fact, '2026-12-31')).toEqual(fee(1700));
  expect(factValueOn(fact, '2027-01-01')).toEqual(fee(2200));
  expect(factValueOn({ value: fee(1) }, '2027-01-01')).toEqual(fee(1));
});

test('a wrong account number, a negative fee and an empty text are no values', () => {
  expect(factValueSchema.safeParse({ kind: 'account', account: '61109010140000071219812875' }).success).toBe(false);
  expect(factValueSchema.safeParse(fee(-1)).success).toBe(false);
  expect(factValueSchema.safeParse({ kind: 'hours', text: { pl: ' ' } }).success).toBe(false);
  expect(
    factSchema.safeParse({ id: 'a', key: 'k', name: 'n', value: { kind: 'phone', phone: '82 565' } }).success,
  ).toBe(false);
});

test('a change is shown in the sentence that says the fact, not in the whole text', () => {
  const text = (words: string) => ({ type: 'text' as const, text: words });
  const sentences = factSentences(
    {
      blocks: [
        {
          type: 'paragraph',
          children: [text('To proste. Zapłać '), { type: 'fact', id: 'f1' }, text(' w kasie. Potem wróć.')],
        },
        { type: 'paragraph', children: [text('Nic o opłacie, tylko '), { type: 'fact', id: 'f2' }] },
        {
          type: 'table',
          head: [[text('Rodzaj')], [text('Opłata')]],
          rows: [[[text('Odpis')], [{ type: 'fact', id: 'f1' }]]],
        },
        { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [{ type: 'fact', id: 'f1' }] }]] },
        { type: 'contact', title: 'Kasa', phone: { id: 'f1' } },
      ],
    },
    'f1',
    '17 zł',
    '22 zł',
  );
  expect(sentences).toEqual([
    { now: 'Zapłać 17 zł w kasie.', then: 'Zapłać 22 zł w kasie.' },
    { now: 'Odpis 17 zł', then: 'Odpis 22 zł' },
    { now: '17 zł', then: '22 zł' },
    { now: 'Kasa 17 zł', then: 'Kasa 22 zł' },
  ]);
});
