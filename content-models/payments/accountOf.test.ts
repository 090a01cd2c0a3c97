import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf, leftOf } from './accountOf.ts';

const row = (id: string, kind: 'paid' | 'refund', grosze: number, more: { undoes?: string } = {}) => ({
  ...{ id, kind, grosze, bookedOn: '2026-11-20' },
  ...more,
});

test('a fee is due until all of it is paid, and too little leaves the rest', () => {
  expect(accountOf(1700, [])).toMatchObject({ state: 'due', paidGrosze: 0 });
  const part = accountOf(1700, [row('a', 'paid', 1000)]);
  expect(part.state).toBe('due');
  expect(leftOf(part)).toBe(700);
  const whole = accountOf(1700, [row('a', 'paid', 1000), row('b', 'paid', 700)]);
  expect(whole).toMatchObject({ state: 'paid', paidOn: '2026-11-20' });
  expect(leftOf(whole)).toBe(0);
});

test('what was paid too much can go back and the fee stays paid; when all went back it is refunded', () => {
  const over = [row('a', 'paid', 2000)];
  expect(accountOf(1700, [...over, row('b', 'refund', 300)]).state).toBe('paid');
  expect(accountOf(1700, [...over, row('b', 'refund', 2000)])).toMatchObject({
    state: 'refunded',
    refundedOn: '2026-11-20',
  });
});

test('a counter-row makes as if its row had never been', () => {
  const rows = [row('a', 'paid', 1700), row('b', 'paid', -1700, { undoes: 'a' })];
  expect(accountOf(1700, rows)).toEqual(accountOf(1700, []));
});

test('nothing due and nothing paid is no fee', () => {
  expect(accountOf(0, []).state).toBe('none');
});

test('whatever is paid, paid and left come to at least what is due', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.array(fc.integer({ min: 1, max: 1e6 })), (due, amounts) => {
      const account = accountOf(
        due,
        amounts.map((grosze, at) => row(String(at), 'paid', grosze)),
      );
      expect(account.paidGrosze + leftOf(account)).toBe(Math.max(due, account.paidGrosze));
    }),
  );
});
