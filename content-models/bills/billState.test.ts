import { expect, test } from 'vitest';
import { billState, periodText, unpaidBills } from './billState.ts';

const bill = { kind: 'invoice' as const, totalGrosze: 12_345, paidGrosze: 0, dueOn: '2026-11-30' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the state of a bill is said in words, on its last day still as „to be paid”', () => {
  expect(plain(billState(bill, '2026-11-30').text)).toBe('do zapłaty do 30 listopada 2026 r.');
  expect(plain(billState(bill, '2026-12-01').text)).toBe('po terminie: 30 listopada 2026 r.');
  expect(billState({ ...bill, paidGrosze: 12_345 }, '2026-12-01')).toEqual({ kind: 'paid', text: 'zapłacony' });
  expect(billState({ ...bill, kind: 'taxInstalment', paidGrosze: 12_345 }, '2026-12-01').text).toBe('zapłacona');
});

test('a bill paid in part is still due, a correction is in the customer’s favour', () => {
  expect(billState({ ...bill, paidGrosze: 12_000 }, '2026-11-01').kind).toBe('due');
  expect(billState({ ...bill, kind: 'correction', totalGrosze: -500 }, '2026-12-24').kind).toBe('inFavour');
});

test('a period of whole months is called by their names', () => {
  const text = (from: string, to: string) => plain(periodText({ from, to }));
  expect(text('2026-10-01', '2026-10-31')).toBe('październik 2026 r.');
  expect(text('2026-01-01', '2026-02-28')).toBe('styczeń–luty 2026 r.');
  expect(text('2026-01-01', '2026-12-31')).toBe('rok 2026');
  expect(text('2025-12-01', '2026-01-31')).toBe('grudzień 2025 r. – styczeń 2026 r.');
  expect(text('2026-10-03', '2026-11-02')).toBe('3 października – 2 listopada 2026 r.');
  expect(text('2025-12-29', '2026-01-28')).toBe('29 grudnia 2025 r. – 28 stycznia 2026 r.');
});

test('what is due first stands first, what is paid is not there', () => {
  const [early, late] = [
    { ...bill, dueOn: '2026-10-31' },
    { ...bill, dueOn: '2026-12-31' },
  ];
  expect(unpaidBills([late, { ...bill, paidGrosze: 20_000 }, early])).toEqual([early, late]);
});
