import { z } from 'zod';
import { accountNumberSchema } from '../shared/accountNumber.ts';
import { formatMoney, groszeSchema, type Grosze } from '../shared/money.ts';
import { localDateSchema, type LocalDate } from '../shared/localDate.ts';

/** One sum that is to be paid, with the days between which it holds; `grosze` is 0 where there is nothing to pay. */
export const feeSchema = z.object({
  /** for what: `pełnomocnictwo`, `zaświadczenie o zameldowaniu` */
  label: z.string().min(3).max(160),
  grosze: groszeSchema.nonnegative(),
  /** `miesięcznie od osoby` */
  per: z.string().max(60).optional(),
  account: accountNumberSchema.optional(),
  validFrom: localDateSchema.optional(),
  validTo: localDateSchema.optional(),
});
export type Fee = z.infer<typeof feeSchema>;

/** The sums that hold on a day. */
export const feesOn = (fees: readonly Fee[], day: LocalDate): Fee[] =>
  fees.filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo),
  );

/** `17 zł`, `17,50 zł`: whole złote without the two noughts, as people say them. */
export const formatFee = (grosze: Grosze): string => formatMoney(grosze).replace(/,00(?=\u00a0)/, '');

/** What one fee comes to: `17 zł`, `27 zł miesięcznie od osoby`, `bezpłatnie`. */
export const feeAmount = ({ grosze, per }: Pick<Fee, 'grosze' | 'per'>): string =>
  grosze === 0 ? 'bezpłatnie' : [formatFee(grosze), per].filter(Boolean).join(' ');

/** What a matter costs in one line: nothing, one sum, or from the smallest to the largest. */
export const feeSummary = (fees: readonly Fee[]): string => {
  const toPay = fees.filter(({ grosze }) => grosze > 0);
  const [first] = toPay;
  if (first === undefined) return 'bezpłatnie';
  const sums = toPay.map(({ grosze }) => grosze);
  const least = Math.min(...sums);
  const most = Math.max(...sums);
  const alike = toPay.every(({ per }) => per === first.per);
  const per = alike && first.per !== undefined ? ` ${first.per}` : '';
  const isFree = toPay.length < fees.length;
  if (least === most) return isFree ? `bezpłatnie albo ${formatFee(most)}${per}` : `${formatFee(most)}${per}`;
  return isFree
    ? `bezpłatnie albo do\u00a0${formatFee(most)}${per}`
    : `od\u00a0${formatFee(least)} do\u00a0${formatFee(most)}${per}`;
};
