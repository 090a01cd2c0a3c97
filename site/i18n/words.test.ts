import { expect, test } from 'vitest';
import { languageOfPath } from '../../content-models/publications/publishedDocument.ts';
import { languageOf, wordsIn } from './words.ts';

test.each([
  ['/en/urzad/', 'en'],
  ['/uk/', 'uk'],
  ['/urzad/', 'pl'],
  ['/english/', 'pl'],
  ['/', 'pl'],
])('%s is read in %s', (path, language) => {
  expect(languageOfPath(path)).toBe(language);
  expect(languageOf(new URL(`http://localhost/chelm${path}`))).toBe(language);
});

test('files have their pages counted in each language', () => {
  expect([1, 3, 5].map((count) => wordsIn('uk').file.pages(count))).toEqual([
    '1\u00a0сторінка',
    '3\u00a0сторінки',
    '5\u00a0сторінок',
  ]);
  expect([1, 2].map((count) => wordsIn('en').file.pages(count))).toEqual(['1\u00a0page', '2\u00a0pages']);
  expect(wordsIn('pl').file.pages(22)).toBe('22\u00a0strony');
});
