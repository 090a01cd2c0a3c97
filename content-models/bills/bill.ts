import { z } from 'zod';
import { meterReadingSchema } from '../meters/meter.ts';
import { accountNumberSchema } from '../shared/accountNumber.ts';
import { localDateSchema } from '../shared/localDate.ts';
import { groszeSchema, milliSchema, tariffPriceSchema } from '../shared/money.ts';

/** One line of a bill: quantity in thousandths, price in 1/10 000 zł, amounts in grosze; no VAT rate for public-law dues. */
export const billItemSchema = z.object({
  title: z.string().min(1),
  quantityMilli: milliSchema.optional(),
  unit: z.string().max(20).optional(),
  unitPrice: tariffPriceSchema.optional(),
  vatPercent: z.number().min(0).max(100).optional(),
  grosze: groszeSchema,
});

/** What the dial of a meter showed at both ends of a bill's period. */
const billedReadingsSchema = z.object({
  meter: z.string().min(1).max(32),
  unit: z.string().max(20),
  from: meterReadingSchema,
  to: meterReadingSchema,
});
export type BilledReadings = z.infer<typeof billedReadingsSchema>;

/** A bill, or one instalment of a due; `paidGrosze` is what the company has booked for it. */
export const billSchema = z.object({
  id: z.string().min(1).max(100),
  number: z.string().min(1).max(100),
  contract: z.string().max(60).optional(),
  kind: z.enum(['invoice', 'publicDue', 'taxInstalment', 'correction']),
  issuedOn: localDateSchema,
  dueOn: localDateSchema,
  period: z.object({ from: localDateSchema, to: localDateSchema }).optional(),
  seller: z.object({ name: z.string().min(1), nip: z.string().optional() }),
  point: z.string().optional(),
  items: z.array(billItemSchema).max(200),
  readings: z.array(billedReadingsSchema).max(50).optional(),
  totalGrosze: groszeSchema,
  paidGrosze: groszeSchema,
  /** where to pay; a number that does not check out never reaches a resident */
  accountNumber: accountNumberSchema,
  /** title of the transfer, at most 140 characters */
  transferTitle: z.string().min(1).max(140),
  ksefNumber: z.string().max(35).optional(),
  hasPdf: z.boolean(),
});
export type Bill = z.infer<typeof billSchema>;

/** A customer's bills, newest first, and what they owe in all (negative: overpaid). */
export const billsSchema = z.object({ balanceGrosze: groszeSchema, bills: z.array(billSchema).max(2000) });
export type Bills = z.infer<typeof billsSchema>;

/** What is still to be paid of a bill, in grosze, never below nothing. */
export const leftToPay = ({ totalGrosze, paidGrosze }: Pick<Bill, 'totalGrosze' | 'paidGrosze'>): number =>
  Math.max(0, totalGrosze - paidGrosze);
