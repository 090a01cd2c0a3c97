import { expect, test } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { feesOfFact } from './feeOfFact.ts';

const fee = (grosze: number) => ({ kind: 'fee' as const, grosze });
const fact = (more: Partial<Fact> = {}): Fact => ({ id: 'f', key: 'f', name: 'Odpis', value: fee(2200), ...more });

test('a sum that is a fact is the fact’s, and the one to come holds from its day on', () => {
  expect(feesOfFact({ label: 'odpis' }, fact())).toEqual([{ label: 'odpis', grosze: 2200 }]);
  expect(feesOfFact({ label: 'odpis' }, fact({ next: { from: '2027-01-01', value: fee(3000) } }))).toEqual([
    { label: 'odpis', grosze: 2200, validTo: '2026-12-31' },
    { label: 'odpis', grosze: 3000, validFrom: '2027-01-01' },
  ]);
});

test('a row that holds between days of its own stays between them', () => {
  const next = { from: '2027-01-01', value: fee(3000) };
  expect(feesOfFact({ label: 'odpis', validTo: '2026-12-15' }, fact({ next }))).toEqual([
    { label: 'odpis', grosze: 2200, validTo: '2026-12-15' },
  ]);
  expect(feesOfFact({ label: 'odpis', validFrom: '2027-02-01' }, fact({ next }))).toEqual([
    { label: 'odpis', grosze: 3000, validFrom: '2027-02-01' },
  ]);
});

test('a phone is no sum', () => {
  expect(feesOfFact({ label: 'odpis' }, fact({ value: { kind: 'phone', phone: '+48825653600' } }))).toEqual([]);
});
