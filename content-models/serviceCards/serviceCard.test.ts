import { expect, test } from 'vitest';
import { slugSchema } from '../shared/identity.ts';
import { alphabetOf, letterAnchor, letterOf } from './cardIndex.ts';
import { feeAmount, feesOn, feeSchema, feeSummary, formatFee, type Fee } from './fee.ts';
import { cardCategories, lifeEvents } from './lifeEvents.ts';
import {
  durationInShort,
  durationSchema,
  formatDuration,
  onlineActionSchema,
  onlineHref,
  pauseOn,
  type ServiceCard,
} from './serviceCard.ts';

const fee = (grosze: number, more: Partial<Fee> = {}): Fee => ({ label: 'za wydanie', grosze, ...more });
const card = (indexName: string): ServiceCard => ({ indexName, title: indexName }) as ServiceCard;

test.each([
  [1700, '17\u00a0zł'],
  [1750, '17,50\u00a0zł'],
  [123_400, '1\u00a0234\u00a0zł'],
  [5, '0,05\u00a0zł'],
])('%d groszy is written as %s', (grosze, text) => {
  expect(formatFee(grosze)).toBe(text);
});

test.each<[Fee[], string]>([
  [[], 'bezpłatnie'],
  [[fee(0)], 'bezpłatnie'],
  [[fee(1700)], '17\u00a0zł'],
  [[fee(2200), fee(3300)], 'od\u00a022\u00a0zł do\u00a033\u00a0zł'],
  [[fee(0), fee(1700)], 'bezpłatnie albo 17\u00a0zł'],
  [[fee(0), fee(1700), fee(3300)], 'bezpłatnie albo do\u00a033\u00a0zł'],
  [[fee(2700, { per: 'miesięcznie od osoby' })], '27\u00a0zł miesięcznie od osoby'],
])('what a matter costs fits in one line (%#)', (fees, text) => {
  expect(feeSummary(fees)).toBe(text);
});

test('a fee says what it is paid for, and nothing is called free of charge', () => {
  expect(feeAmount(fee(2700, { per: 'miesięcznie od osoby' }))).toBe('27\u00a0zł miesięcznie od osoby');
  expect(feeAmount(fee(0))).toBe('bezpłatnie');
});

test('a fee holds between its days, both included', () => {
  const fees = [fee(2500, { validTo: '2026-12-31' }), fee(2700, { validFrom: '2027-01-01' })];
  expect(feesOn(fees, '2026-12-31')).toEqual([fees[0]]);
  expect(feesOn(fees, '2027-01-01')).toEqual([fees[1]]);
});

test('an account number with an error is refused, a right one is kept as digits', () => {
  expect(feeSchema.safeParse(fee(1700, { account: '61 1090 1014 0000 0712 1981 2875' })).success).toBe(false);
  expect(feeSchema.parse(fee(1700, { account: '61 1090 1014 0000 0712 1981 2874' })).account).toBe(
    '61109010140000071219812874',
  );
});

test.each([
  [{ days: 0 }, 'od ręki'],
  [{ days: 1 }, 'do\u00a01\u00a0dnia'],
  [{ days: 30 }, 'do\u00a030\u00a0dni'],
  [{ days: 30, words: 'zwykle tydzień' }, 'zwykle tydzień'],
])('the time %j is told as „%s”', (duration, text) => {
  expect(formatDuration(duration)).toBe(text);
  expect(durationInShort(duration)).toBe(formatDuration({ days: duration.days }));
});

test('a card without any word on how long it takes is refused', () => {
  expect(durationSchema.safeParse({}).success).toBe(false);
});

test('a pause ends by itself after its last day', () => {
  const paused = { reason: 'Przerwa techniczna.', until: '2026-12-03' };
  expect(pauseOn({ paused }, '2026-12-03')).toEqual(paused);
  expect(pauseOn({ paused }, '2026-12-04')).toBeUndefined();
  expect(pauseOn({ paused: { reason: 'Do odwołania.' } }, '2030-01-01')).toBeDefined();
});

test('the button leads to our form or to an https address elsewhere, never to a script', () => {
  expect(onlineHref({ kind: 'own', service: 'pismo-ogolne' })).toBe('/moje-miasto/zalatw/?usluga=pismo-ogolne');
  expect(onlineHref({ kind: 'none' })).toBeUndefined();
  const outside = (href: string) => onlineActionSchema.safeParse({ kind: 'outside', href, place: 'gov.pl' }).success;
  expect(outside('https://www.gov.pl/web/gov/zamelduj-sie')).toBe(true);
  expect(outside('javascript:alert(1)')).toBe(false);
  expect(outside('http://gov.pl/')).toBe(false);
});

test('in the alphabet Ł comes after L and Ż is the very last', () => {
  const letters = alphabetOf(['Żłobek', 'Łąka', 'Zaświadczenie', 'Lokal', '500 plus', 'Ćwiczenia', 'Drzewa'].map(card));
  expect(letters.map(({ letter }) => letter)).toEqual(['#', 'Ć', 'D', 'L', 'Ł', 'Z', 'Ż']);
  expect(letterOf('  łąka')).toBe('Ł');
  expect(new Set(['#', 'L', 'Ł', 'Z', 'Ź', 'Ż'].map(letterAnchor)).size).toBe(6);
});

test('every life event and category has an address of its own', () => {
  const slugs = [...Object.values(lifeEvents), ...Object.values(cardCategories)].map(({ slug }) => slug);
  for (const slug of slugs) expect(slugSchema.safeParse(slug).success, slug).toBe(true);
  expect(new Set(slugs).size).toBe(slugs.length);
});
