import { expect, test } from 'vitest';
import { caseSignOf, caseSignSchema, registrationOfCaseSchema } from './caseSign.ts';

test.each(['ABC.123.77.2011', 'ABC.123.78.2.2011', 'WI-II.6730.45.2026.AK', 'OŚ.6131.12.2026', 'OR.0052.1.2026.ŁŻ'])(
  '%s is a sign of a case',
  (sign) => {
    expect(caseSignSchema.parse(sign)).toBe(sign);
  },
);

test.each([
  'OŚ/6131/12/2026',
  'OŚ.6131.2026',
  'os.6131.12.2026',
  'OŚ.6131.12.26',
  'OŚ.6131.12.2026.',
  'MM-2026-000123',
])('%s is not', (sign) => {
  expect(caseSignSchema.safeParse(sign).success).toBe(false);
});

test('a sign is made in the order of the office instruction, with or without initials', () => {
  const parts = { unit: 'OŚ', jrwaClass: '6131', number: 12, year: '2026' };
  expect(caseSignOf(parts)).toBe('OŚ.6131.12.2026');
  expect(caseSignSchema.parse(caseSignOf({ ...parts, initials: 'AK' }))).toBe('OŚ.6131.12.2026.AK');
});

test('what was left blank was not given', () => {
  expect(registrationOfCaseSchema.parse({ sign: ' ', initials: '' })).toEqual({});
});
