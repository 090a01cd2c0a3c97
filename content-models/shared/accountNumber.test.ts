import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountNumberOf, accountNumberSchema, formatAccountNumber, isAccountNumber } from './accountNumber.ts';

test.each([
  ['61109010140000071219812874', true],
  ['93124022231111000035769596', true],
  ['84109010140000000000001234', true],
  ['24124022237777066201100042', true],
  ['61109010140000071219812875', false],
  ['16109010140000071219812874', false],
  ['6110901014000007121981287', false],
  ['61109010150000071219812874', false],
])('%s is an account number: %s', (digits, right) => {
  expect(isAccountNumber(digits)).toBe(right);
});

test('a number typed with spaces or PL is kept as digits and shown in fours', () => {
  expect(accountNumberSchema.parse('PL61 1090 1014 0000 0712 1981 2874')).toBe('61109010140000071219812874');
  expect(formatAccountNumber('61109010140000071219812874').replaceAll('\u00a0', ' ')).toBe(
    '61 1090 1014 0000 0712 1981 2874',
  );
});

test('the check digits we make are right, and one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{16}$/), fc.nat(25), fc.integer({ min: 1, max: 9 }), (account, at, more) => {
      const digits = accountNumberOf(`10901014${account}`);
      expect(isAccountNumber(digits)).toBe(true);
      const wrong = `${digits.slice(0, at)}${String((Number(digits[at]) + more) % 10)}${digits.slice(at + 1)}`;
      expect(isAccountNumber(wrong)).toBe(false);
    }),
  );
});
