import type { Fee } from '../../../../content-models/serviceCards/fee.ts';
import { accountNumberOf } from '../../../../content-models/shared/accountNumber.ts';

/** Account numbers of the demo offices: made up, with right check digits. */
export const demoAccounts = {
  chelm: accountNumberOf('109010140000000000001234'),
  dzierzkowice: accountNumberOf('124022230000000000004321'),
  koden: accountNumberOf('106001350000000000005678'),
} as const;
export type DemoOffice = keyof typeof demoAccounts;

/** Stamp duty as it stands in the annex to the act of 16 November 2006 (poland.md C9). */
const stampDuties = {
  powerOfAttorney: { label: 'pełnomocnictwo (bliska rodzina: bezpłatnie)', grosze: 1700 },
  certificate: { label: 'zaświadczenie', grosze: 1700 },
  shortCopy: { label: 'odpis skrócony aktu', grosze: 2200 },
  fullCopy: { label: 'odpis zupełny aktu', grosze: 3300 },
} as const;

/** One kind of stamp duty, paid to the account of that office. */
export const stampDuty = (office: DemoOffice, kind: keyof typeof stampDuties): Fee => ({
  ...stampDuties[kind],
  account: demoAccounts[office],
});
