import { expect, test } from 'vitest';
import { notesOf, stateOf } from './paymentWords.ts';

const fee = {
  ...{ dueGrosze: 1700, paidGrosze: 0, refundedGrosze: 0, state: 'due' as const },
  ...{ label: 'opłata skarbowa', basis: 'ustawa o opłacie skarbowej' },
};

test('a fee says whether it is to be paid, paid on a day, or given back', () => {
  expect(stateOf(fee).words).toBe('do zapłaty');
  expect(stateOf({ ...fee, state: 'paid', paidOn: '2026-11-20' }).words).toMatch(/^zapłacone 20/);
  expect(stateOf({ ...fee, state: 'refunded', refundedOn: '2026-11-21' }).words).toMatch(/^zwrócone 21/);
  expect(notesOf(fee)).toEqual([]);
});

test('too little says what is left, too much says that it goes back', () => {
  expect(notesOf({ ...fee, paidGrosze: 1000 })[0]).toContain('7,00');
  expect(notesOf({ ...fee, state: 'paid', paidGrosze: 2000 })[0]).toContain('3,00');
  expect(notesOf({ ...fee, state: 'paid', paidGrosze: 2000, refundedGrosze: 300 })).toEqual([
    'Urząd zwrócił 3,00\u00a0zł.',
  ]);
});
