import { expect, test } from 'vitest';
import { serviceFeeSchema } from './serviceFee.ts';
import { feeOn } from './feeOn.ts';

const fee = serviceFeeSchema.parse({
  label: 'opłata za zaświadczenie',
  basis: 'ustawa o opłacie skarbowej',
  account: '61 1090 1014 0000 0712 1981 2874',
  rates: [
    { validFrom: '2026-01-01', grosze: 1700 },
    { validFrom: '2027-01-01', grosze: { '*': [{ var: 'copies' }, 2150.5] } },
  ],
  exemptions: [
    { reason: 'Do szkoły jest bezpłatne.', basis: 'art. 2', when: { '==': [{ var: 'purpose' }, 'school'] } },
  ],
});

test('the rate of the day holds, and a part of a grosz is rounded', () => {
  expect(feeOn(fee, {}, '2026-12-31')).toEqual({
    grosze: 1700,
    label: 'opłata za zaświadczenie',
    basis: 'ustawa o opłacie skarbowej',
    account: '61109010140000071219812874',
  });
  expect(feeOn(fee, { copies: 1 }, '2027-01-01')?.grosze).toBe(2151);
  expect(feeOn(fee, { copies: 2 }, '2027-03-01')?.grosze).toBe(4301);
});

test('whoever is free of it pays nothing, is told why, and gets no account to pay to', () => {
  expect(feeOn(fee, { purpose: 'school' }, '2026-12-31')).toEqual({
    grosze: 0,
    label: 'opłata za zaświadczenie',
    basis: 'art. 2',
    exemption: 'Do szkoły jest bezpłatne.',
  });
});

test('a rule that comes to no amount breaks no form and makes no wrong bill: the office works it out', () => {
  expect(feeOn(fee, {}, '2027-01-01')).toBeUndefined();
  expect(feeOn(fee, { copies: -1 }, '2027-01-01')).toBeUndefined();
  expect(feeOn(fee, { copies: 'dwa' }, '2027-01-01')).toBeUndefined();
  expect(feeOn(fee, {}, '2025-12-31')).toBeUndefined();
});
