import { formatDate, monthName, type LocalDate } from '../shared/localDate.ts';
import { leftToPay, type Bill } from './bill.ts';

/** What has become of a bill, in words, and how pressing it is. */
export interface BillState {
  kind: 'paid' | 'due' | 'overdue' | 'inFavour';
  text: string;
}

/** „zapłacony”, „do zapłaty do 30 listopada 2026 r.”, „po terminie”: the state of a bill on a day. */
export const billState = (
  bill: Pick<Bill, 'kind' | 'totalGrosze' | 'paidGrosze' | 'dueOn'>,
  today: LocalDate,
): BillState => {
  const isHers = bill.kind === 'taxInstalment' || bill.kind === 'publicDue' || bill.kind === 'correction';
  if (bill.totalGrosze < 0) return { kind: 'inFavour', text: 'na Twoją korzyść' };
  if (leftToPay(bill) === 0) return { kind: 'paid', text: isHers ? 'zapłacona' : 'zapłacony' };
  return bill.dueOn < today
    ? { kind: 'overdue', text: `po terminie: ${formatDate(bill.dueOn)}` }
    : { kind: 'due', text: `do zapłaty do ${formatDate(bill.dueOn)}` };
};

/** What a bill is called by its kind. */
export const billKindName: Record<Bill['kind'], string> = {
  invoice: 'Rachunek',
  publicDue: 'Opłata',
  taxInstalment: 'Rata',
  correction: 'Korekta',
};

const lastDayOf = (month: string): LocalDate => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** `październik 2026 r.`, `wrzesień–październik 2026 r.`, or both days of a period that is not of whole months. */
export const periodText = ({ from, to }: { from: LocalDate; to: LocalDate }): string => {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (!from.endsWith('-01') || to !== lastDayOf(last)) {
    const start = formatDate(from);
    // one year is said once
    return `${from.slice(0, 4) === to.slice(0, 4) ? start.slice(0, -8) : start} – ${formatDate(to)}`;
  }
  const nameOf = (month: string) => monthName(Number(month.slice(5)));
  const yearOf = (month: string) => `${month.slice(0, 4)}\u00a0r.`;
  if (first === last) return `${nameOf(last)} ${yearOf(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4))
    return first.endsWith('-01') && last.endsWith('-12')
      ? `rok ${last.slice(0, 4)}`
      : `${nameOf(first)}–${nameOf(last)} ${yearOf(last)}`;
  return `${nameOf(first)} ${yearOf(first)} – ${nameOf(last)} ${yearOf(last)}`;
};

/** Bills still to be paid, the first due first. */
export const unpaidBills = <One extends Pick<Bill, 'totalGrosze' | 'paidGrosze' | 'dueOn'>>(
  bills: readonly One[],
): One[] => bills.filter((bill) => leftToPay(bill) > 0).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
