import { z } from 'zod';
import { caseNumberSchema } from '../cases/case.ts';
import { accountNumberSchema } from '../shared/accountNumber.ts';
import { idSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';

/** Money that came in for a case, or went back. */
export const paymentKinds = ['paid', 'refund'] as const;
/** Who says so: a clerk, the bank's statement, or the signed message of a payment provider. */
export const paymentSources = ['clerk', 'bank', 'provider'] as const;
/** What a case knows of its fee. */
export const feeStates = ['none', 'due', 'paid', 'refunded'] as const;
export type FeeState = (typeof feeStates)[number];

/** One row of a case's account; a wrong one is never taken out, a counter-row with the opposite amount answers it. */
export const paymentSchema = z.object({
  id: idSchema,
  kind: z.enum(paymentKinds),
  source: z.enum(paymentSources),
  /** below nothing in a counter-row */
  grosze: groszeSchema,
  bookedOn: localDateSchema,
  at: instantSchema,
  note: z.string().optional(),
  /** the row that this one takes back */
  undoes: idSchema.optional(),
  /** whether another row took this one back */
  isUndone: z.boolean(),
});
export type Payment = z.infer<typeof paymentSchema>;

const sums = {
  /** what is to be paid, as it was worked out on the day of filing */
  dueGrosze: groszeSchema,
  paidGrosze: groszeSchema,
  refundedGrosze: groszeSchema,
  state: z.enum(feeStates),
  /** the day of the last payment that counts */
  paidOn: localDateSchema.optional(),
  refundedOn: localDateSchema.optional(),
};

/** A case's account as a clerk sees it. */
export const caseAccountSchema = z.object({ ...sums, rows: z.array(paymentSchema) });
export type CaseAccount = z.infer<typeof caseAccountSchema>;

/** What a resident sees of the fee of a case. */
export const casePaymentSchema = z.object({
  ...sums,
  /** why: „opłata skarbowa”, and the act */
  label: z.string(),
  basis: z.string(),
  transfer: z.object({ accountNumber: accountNumberSchema, payee: z.string(), title: z.string() }).optional(),
  /** the provider's name for people, when the fee can be paid at once */
  payNow: z.string().optional(),
  /** how the last payment begun at the provider ended */
  attempt: z.enum(['begun', 'paid', 'refused']).optional(),
});
export type CasePayment = z.infer<typeof casePaymentSchema>;

/** Where a resident goes to pay. */
export const begunPaymentSchema = z.object({ redirectTo: z.url() });

const amount = z.int('Podaj kwotę w złotych, na przykład 17,00.').min(1, 'Kwota musi być większa niż zero.').max(1e10);
const seen = z.int().nonnegative();

/** What a clerk sends to mark money; `seen` is the number of rows they saw, so that two never book the same twice. */
export const markPaidSchema = z.object({
  seen,
  grosze: amount,
  bookedOn: localDateSchema,
  note: z.string().trim().max(500, 'Skróć uwagę do 500 znaków.').optional(),
});
const reason = z.string().trim().min(3, 'Napisz powód.').max(500, 'Skróć powód do 500 znaków.');

/** What a clerk sends to note money that was given back. */
export const markRefundSchema = z.object({ seen, grosze: amount, bookedOn: localDateSchema, reason });

/** What a clerk sends to take back a wrong row. */
export const undoPaymentSchema = z.object({ seen, payment: idSchema, reason });

/** An entry of a statement that no case was found for by itself. */
export const bankEntrySchema = z.object({
  id: idSchema,
  bookedOn: localDateSchema,
  grosze: groszeSchema,
  title: z.string(),
  payer: z.string(),
  /** cases it may belong to: by its number, or by its amount and the name of the matter */
  near: z.array(
    z.object({
      number: caseNumberSchema,
      title: z.string(),
      leftGrosze: groszeSchema,
      why: z.enum(['number', 'amount']),
    }),
  ),
});
export type BankEntry = z.infer<typeof bankEntrySchema>;

/** A page of entries to match by hand, the oldest first. */
export const bankEntriesSchema = z.object({ entries: z.array(bankEntrySchema), total: z.int().nonnegative() });

/** What came of a statement. */
export const importResultSchema = z.object({
  matched: z.int().nonnegative(),
  unmatched: z.int().nonnegative(),
  known: z.int().nonnegative(),
  outgoing: z.int().nonnegative(),
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** Which case an entry is for, as the clerk wrote its number. */
export const matchEntrySchema = z.object({ number: caseNumberSchema });
