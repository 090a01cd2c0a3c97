import { expect, test } from 'vitest';
import { english } from './english.ts';
import { polishSentences } from '../testing/polishSentences.ts';
import { problemIn } from './problemIn.ts';
import { sentenceIn } from './sentenceIn.ts';

const holes = (text: string): number => text.split('{}').length - 1;

test('whatever staff are told when something is refused or checked can be said in English', () => {
  const sentences = polishSentences();
  expect(sentences.length).toBeGreaterThan(400);
  const untold = sentences.filter(({ sentence }) => !english.has(sentence));
  expect(untold).toEqual([]);
});

test('an English sentence takes in as much as the Polish one', () => {
  expect([...english].filter(([pl, en]) => holes(pl) !== holes(en))).toEqual([]);
});

test('a sentence is told in the language of whoever reads, with what was put into it', () => {
  const taken = 'Adres „kontakt” jest zajęty przez stronę. Wybierz inny.';
  expect(sentenceIn('pl', taken)).toBe(taken);
  expect(sentenceIn('en', taken)).toContain('kontakt');
  expect(sentenceIn('en', taken)).not.toMatch(/[ąćęłńóśźż]/);
  // names of rules are words of ours too
  expect(sentenceIn('en', 'Nie można opublikować. Popraw: Numer PESEL w treści, Brak tłumaczenia.')).not.toMatch(
    /[ąćęłńóśźż]/,
  );
});

test('two sentences in a row are told one by one, and a strange one stays as it is', () => {
  expect(sentenceIn('en', 'Wpisz imię i nazwisko. Zaloguj się.')).toBe(
    `${sentenceIn('en', 'Wpisz imię i nazwisko.')} ${sentenceIn('en', 'Zaloguj się.')}`,
  );
  expect(sentenceIn('en', 'Zdanie, którego nikt nie zna.')).toBe('Zdanie, którego nikt nie zna.');
});

test('a problem is told whole: its title, its advice and every field', () => {
  const problem = {
    type: 'about:blank',
    status: 422,
    title: 'Zaloguj się.',
    detail: 'Sprawdź adres albo numer.',
    errors: [{ path: 'amount', message: 'Kwota nie może być ujemna.' }],
  };
  expect(problemIn('pl', problem)).toEqual(problem);
  expect(JSON.stringify(problemIn('en', problem))).not.toMatch(/[ąćęłńóśźż]/);
  expect(problemIn('en', { type: 'about:blank', status: 404, title: 'Zaloguj się.' })).toEqual({
    type: 'about:blank',
    status: 404,
    title: english.get('Zaloguj się.'),
  });
});
