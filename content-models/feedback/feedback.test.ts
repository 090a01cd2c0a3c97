import { expect, test } from 'vitest';
import { feedbackPath, feedbackSchema, longestComment } from './feedback.ts';

test('a yes or a no is enough; a remark alone needs its words', () => {
  expect(feedbackSchema.parse({ page: '/urzad/kontakt/', answer: 'yes' })).toEqual({
    page: '/urzad/kontakt/',
    answer: 'yes',
  });
  expect(feedbackSchema.safeParse({ page: '/bip/', answer: 'remark', comment: ' \r\n ' }).success).toBe(false);
  expect(feedbackSchema.parse({ page: '/bip/', answer: 'remark', comment: ' Gdzie\r\ngodziny? ' }).comment).toBe(
    'Gdzie\ngodziny?',
  );
});

test('a remark as long as the box allows is taken, however many lines it has', () => {
  const lines = `${'a\r\n'.repeat(longestComment / 2 - 1)}bb`;
  expect(feedbackSchema.safeParse({ page: '/bip/', answer: 'remark', comment: lines }).success).toBe(true);
  expect(
    feedbackSchema.safeParse({ page: '/bip/', answer: 'no', comment: 'a'.repeat(longestComment + 1) }).success,
  ).toBe(false);
});

test.each(['https://obcy.example/', '//obcy.example/', '/a?b=1', 'urzad/', '/../'])(
  'only an address of the site itself can be judged, not %s',
  (page) => {
    expect(feedbackSchema.safeParse({ page, answer: 'yes' }).success).toBe(false);
  },
);

test('thanks come in the language of the page', () => {
  expect(feedbackPath('pl', 'taken')).toBe('/ocena-strony/dziekujemy/');
  expect(feedbackPath('en', 'failed')).toBe('/en/ocena-strony/nie-zapisano/');
});
