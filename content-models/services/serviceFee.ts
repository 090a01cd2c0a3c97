import { z } from 'zod';
import { accountNumberSchema } from '../shared/accountNumber.ts';
import { localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';
import { evaluate, holds, ruleSchema, type Values } from './rule.ts';

/** What a service costs: an amount for each time it holds, and who is free of it. */
export const serviceFeeSchema = z.object({
  /** „opłata skarbowa” */
  label: z.string().min(3),
  /** act and article, as it is quoted */
  basis: z.string().min(3),
  /** where it is paid, by transfer */
  account: accountNumberSchema.optional(),
  /** a rule that comes to whole grosze, from the day it holds */
  rates: z.array(z.object({ validFrom: localDateSchema, grosze: ruleSchema })).min(1),
  exemptions: z.array(z.object({ reason: z.string().min(3), basis: z.string().min(3), when: ruleSchema })).optional(),
});
export type ServiceFee = z.infer<typeof serviceFeeSchema>;

/** What is to be paid, and why so much. */
export const dueFeeSchema = z.object({
  grosze: groszeSchema,
  label: z.string(),
  basis: z.string(),
  account: accountNumberSchema.optional(),
  /** why nothing is to be paid */
  exemption: z.string().optional(),
});
export type DueFee = z.infer<typeof dueFeeSchema>;

/**
 * The fee by the rate of that day; nothing when no rate holds or its rule comes to no amount, and the office works it out.
 * A fraction of a grosz is rounded to the nearest, half of one up.
 */
export const feeOn = (fee: ServiceFee, values: Values, today: LocalDate): DueFee | undefined => {
  const { label, basis, account } = fee;
  const exempt = fee.exemptions?.find(({ when }) => holds(when, values));
  if (exempt) return { grosze: 0, label, basis: exempt.basis, exemption: exempt.reason };
  const rate = fee.rates
    .filter(({ validFrom }) => validFrom <= today)
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))
    .at(0);
  const came = rate && evaluate(rate.grosze, values);
  const grosze = typeof came === 'number' ? Math.round(came) : -1;
  if (!groszeSchema.safeParse(grosze).success || grosze < 0) return undefined;
  return { grosze, label, basis, ...(account === undefined || grosze === 0 ? {} : { account }) };
};
