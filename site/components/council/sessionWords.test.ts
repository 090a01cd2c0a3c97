import { expect, test } from 'vitest';
import { sessionName, totalsInWords } from './sessionWords.ts';

test('a result always tells the three numbers that make it, the others only when there are any', () => {
  const totals = { for: 12, against: 0, abstained: 1, notVoting: 0, absent: 2 };
  expect(totalsInWords(totals)).toBe('za\u00a012, przeciw\u00a00, wstrzymało się\u00a01, nieobecni\u00a02');
});

test('a session is called by its Roman number', () => {
  expect(sessionName({ number: 31, extraordinary: false })).toBe('XXXI sesja');
  expect(sessionName({ number: 32, extraordinary: true })).toBe('XXXII sesja nadzwyczajna');
});
