import { expect, test } from 'vitest';
import { medianOf, overlapsOf, shinglesOf, wordsIn, type OwnText } from './textOverlap.ts';

const text = (name: string, words: string, more: Partial<OwnText> = {}): OwnText => ({
  commune: 'chelm',
  name,
  words,
  ...more,
});

test('words are letters and digits, whatever stands between them', () => {
  expect(wordsIn('Do 15\u00a0marca: „Zapłać”, 26,50 zł.')).toEqual(['do', '15', 'marca', 'zapłać', '26', '50', 'zł']);
});

test('a text has one run of five fewer than it has words beyond four, each counted once', () => {
  expect(shinglesOf('raz dwa trzy cztery').size).toBe(0);
  expect([...shinglesOf('Raz dwa, trzy cztery pięć sześć')]).toEqual([
    'raz dwa trzy cztery pięć',
    'dwa trzy cztery pięć sześć',
  ]);
  expect(shinglesOf('a b c d e a b c d e').size).toBe(5);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[], 0],
])('the median of %j is %d', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median);
});

test('the share is counted of the shorter text', () => {
  const short = 'złóż wniosek do końca miesiąca w kancelarii';
  const [found] = overlapsOf([text('a', short), text('b', `${short} albo wyślij go pocztą na adres urzędu`)]);
  expect(found?.share).toBe(1);
});

test('half a text taken over is half of its runs', () => {
  const [found] = overlapsOf([text('a', 'a b c d e f g h'), text('b', 'a b c d e f x y')]);
  expect(found?.share).toBe(0.5);
});

test('texts that have nothing in common make no pair, and the greatest share comes first', () => {
  const found = overlapsOf([
    text('a', 'jeden dwa trzy cztery pięć sześć'),
    text('b', 'jeden dwa trzy cztery pięć siedem'),
    text('c', 'jeden dwa trzy cztery pięć sześć osiem'),
    text('d', 'zupełnie inne słowa o zupełnie innej sprawie'),
  ]);
  expect(found.map(({ one, other }) => `${one.name}${other.name}`)[0]).toBe('ac');
  expect(found).toHaveLength(3);
});

test('one form in two communes is no pair; the same words elsewhere, or twice in one commune, are', () => {
  const words = 'czytając tę stronę nie zostawiasz nam nic';
  const form = 'page prywatnosc';
  const own = text('a', words, { form });
  expect(overlapsOf([own, text('a', words, { form, commune: 'koden' })])).toEqual([]);
  expect(overlapsOf([own, text('b', words, { form: 'page b', commune: 'koden' })])).toHaveLength(1);
  expect(overlapsOf([own, text('b', words, { form })])).toHaveLength(1);
  expect(overlapsOf([text('a', words), text('a', words, { commune: 'koden' })])).toHaveLength(1);
});
