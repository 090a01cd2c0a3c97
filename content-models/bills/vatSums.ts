import type { Bill } from './bill.ts';

/** The sums of one VAT rate of a bill. */
export interface VatSum {
  /** nothing: outside of VAT, as public dues are */
  percent: number | undefined;
  net: number;
  vat: number;
  gross: number;
}

/** Whether the lines of a bill are with VAT or without, and its sums by rate. */
export interface BillSums {
  lines: 'net' | 'gross';
  /** empty when the bill bears no VAT, or its lines do not explain its total */
  rates: VatSum[];
}

const byRate = ({ items }: Pick<Bill, 'items'>): [number | undefined, number][] => {
  const sums = new Map<number | undefined, number>();
  for (const { vatPercent, grosze } of items) sums.set(vatPercent, (sums.get(vatPercent) ?? 0) + grosze);
  return [...sums].sort(([a], [b]) => (b ?? -1) - (a ?? -1));
};

const fromGross = (percent: number | undefined, gross: number): VatSum => {
  const vat = Math.round((gross * (percent ?? 0)) / (100 + (percent ?? 0)));
  return { percent, net: gross - vat, vat, gross };
};
const fromNet = (percent: number | undefined, net: number): VatSum => {
  const vat = Math.round((net * (percent ?? 0)) / 100);
  return { percent, net, vat, gross: net + vat };
};

/**
 * The sums of a bill by VAT rate. Companies write lines with or without VAT; which it is, the total tells. Lines that
 * explain the total neither way get no sums of ours.
 */
export const vatSums = (bill: Pick<Bill, 'items' | 'totalGrosze'>): BillSums => {
  const sums = byRate(bill);
  const hasVat = sums.some(([percent]) => percent !== undefined);
  const total = (rates: VatSum[]) => rates.reduce((all, { gross }) => all + gross, 0);
  const gross = sums.map(([percent, sum]) => fromGross(percent, sum));
  if (total(gross) === bill.totalGrosze) return { lines: 'gross', rates: hasVat ? gross : [] };
  const net = sums.map(([percent, sum]) => fromNet(percent, sum));
  return total(net) === bill.totalGrosze ? { lines: 'net', rates: net } : { lines: 'gross', rates: [] };
};
