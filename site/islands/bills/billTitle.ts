import type { Bill } from '../../../content-models/bills/bill.ts';
import { billKindName, periodText } from '../../../content-models/bills/billState.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';

/** „Rachunek za październik 2026 r.”, „Rata płatna do 15 listopada 2026 r.”: what a resident calls a bill. */
export const billTitle = ({ kind, period, dueOn, issuedOn }: Bill): string => {
  const name = billKindName[kind];
  if (kind === 'taxInstalment') return `${name} płatna do ${formatDate(dueOn)}`;
  if (!period) return `${name} z ${formatDate(issuedOn)}`;
  return `${name} za ${periodText(period)}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same within a list of bills, where „Rachunek za” would only repeat the heading: „Październik 2026 r.”. */
export const billLine = (bill: Bill): string => {
  const { kind, period } = bill;
  if (!period || kind === 'taxInstalment' || kind === 'correction') return billTitle(bill);
  return capital(periodText(period));
};
