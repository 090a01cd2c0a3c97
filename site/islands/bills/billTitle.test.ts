import { expect, test } from 'vitest';
import type { Bill } from '../../../content-models/bills/bill.ts';
import { accountNumberOf } from '../../../content-models/shared/accountNumber.ts';
import { billLine, billTitle } from './billTitle.ts';

const bill: Bill = {
  id: '1',
  number: 'FV/1',
  kind: 'invoice',
  issuedOn: '2026-11-05',
  dueOn: '2026-11-25',
  period: { from: '2026-10-01', to: '2026-10-31' },
  seller: { name: 'Wodociągi' },
  items: [],
  totalGrosze: 100,
  paidGrosze: 0,
  accountNumber: accountNumberOf('109010140000071219812874'),
  transferTitle: 'Woda',
  hasPdf: false,
};
const titles = (more: Partial<Bill>) =>
  [billTitle({ ...bill, ...more }), billLine({ ...bill, ...more })].map((text) => text.replaceAll('\u00a0', ' '));

test('a bill is called by its period, an instalment by its day', () => {
  expect(titles({})).toEqual(['Rachunek za październik 2026 r.', 'Październik 2026 r.']);
  expect(titles({ kind: 'taxInstalment', period: undefined })).toEqual([
    'Rata płatna do 25 listopada 2026 r.',
    'Rata płatna do 25 listopada 2026 r.',
  ]);
  expect(titles({ kind: 'correction' })[1]).toBe('Korekta za październik 2026 r.');
});

test('a bill without a period is called by the day it was written', () => {
  expect(titles({ kind: 'publicDue', period: undefined })[0]).toBe('Opłata z 5 listopada 2026 r.');
  expect(titles({ period: { from: '2026-10-03', to: '2026-11-02' } })[0]).toBe(
    'Rachunek za 3 października – 2 listopada 2026 r.',
  );
});
