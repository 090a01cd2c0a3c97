import { expect, test } from 'vitest';
import { addMonths, legalTerm, termEnd } from './legalTerms.ts';

test('months end on the same day number, or on the last day of a shorter month', () => {
  expect(addMonths('2026-11-20', 3)).toBe('2027-02-20');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
});

test('a waiting time is counted in the unit that the law gives it', () => {
  expect(termEnd('propertyListPosted', '2026-11-02')).toBe('2026-11-23');
  expect(termEnd('petitionAnswer', '2026-11-02')).toBe('2027-02-02');
});

test('before a term was law there is none', () => {
  expect(() => legalTerm('petitionAnswer', '2010-01-01')).toThrow('petitionAnswer');
});
