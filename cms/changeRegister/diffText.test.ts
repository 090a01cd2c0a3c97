import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffText, shortenDiff, textAfter, textBefore } from './diffText.ts';

const words = fc.constantFrom(
  'Rada',
  'uchwala',
  'podatek',
  'od',
  'nieruchomości',
  '–',
  'stawkę',
  '2,50 zł',
  'm²',
  'Łódź',
);
const paragraph = fc.array(words, { minLength: 1, maxLength: 25 }).map((list) => list.join(' '));
const text = fc.array(paragraph, { maxLength: 12 });

test('from a comparison both texts can be put together again', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const compared = diffText(before, after);
      expect(textBefore(compared)).toEqual(before);
      expect(textAfter(compared)).toEqual(after);
    }),
  );
});

test('the same text has no differences', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(
        diffText(same, same)
          .flat()
          .every(({ op }) => op === 'same'),
      ).toBe(true);
    }),
  );
});

test('one changed word is shown within its sentence', () => {
  expect(diffText(['Stawka wynosi 2,50 zł za metr.'], ['Stawka wynosi 3,10 zł za metr.'])).toEqual([
    [
      { op: 'same', text: 'Stawka wynosi ' },
      { op: 'removed', text: '2,50' },
      { op: 'added', text: '3,10' },
      { op: 'same', text: ' zł za metr.' },
    ],
  ]);
});

test('a paragraph about something else is shown whole, not as a salad of words', () => {
  expect(diffText(['Kasa jest nieczynna w piątek.'], ['Zapraszamy mieszkańców do konsultacji.'])).toEqual([
    [{ op: 'removed', text: 'Kasa jest nieczynna w piątek.' }],
    [{ op: 'added', text: 'Zapraszamy mieszkańców do konsultacji.' }],
  ]);
});

test('unchanged paragraphs are left out, and what is around a change is cut to what helps to find it', () => {
  const long = 'Zdanie o podatkach i opłatach lokalnych. '.repeat(20).trim();
  const { paragraphs, cut } = shortenDiff(
    diffText(['Wstęp.', long, 'Koniec.'], ['Wstęp.', `${long} Nowe.`, 'Koniec.']),
    2000,
  );
  expect(cut).toBe(false);
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs[0]).toEqual([{ op: 'gap', text: '' }]);
  expect(paragraphs[1]?.map(({ op }) => op)).toEqual(['gap', 'same', 'added']);
  expect(paragraphs[1]?.at(-1)?.text).toContain('Nowe.');
});

test('however long the texts, what is kept stays short', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 400 }), (before, after, longest) => {
      const { paragraphs, length } = shortenDiff(diffText(before, after), longest);
      expect(length).toBeLessThanOrEqual(longest);
      expect(paragraphs.flat().reduce((sum, part) => sum + part.text.length, 0)).toBe(length);
    }),
  );
});

test('two long texts with nothing in common are compared at once', () => {
  const make = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${String(index)}`);
  const compared = diffText(make('dawniej'), make('teraz'));
  expect(textBefore(compared)).toHaveLength(3000);
  expect(textAfter(compared)).toHaveLength(3000);
});
