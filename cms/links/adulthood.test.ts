import { expect, test } from 'vitest';
import { adultOn, viewEndsOn } from './adulthood.ts';

test.each([
  ['2008-11-24', '2026-11-24', '2026-11-23'],
  ['2010-01-01', '2028-01-01', '2027-12-31'],
  ['2008-02-29', '2026-02-28', '2026-02-27'],
  ['2010-03-01', '2028-03-01', '2028-02-29'],
])('a child born on %s is of age on %s, and a guardian looks for the last time on %s', (bornOn, adult, last) => {
  expect(adultOn(bornOn)).toBe(adult);
  expect(viewEndsOn(bornOn)).toBe(last);
});
