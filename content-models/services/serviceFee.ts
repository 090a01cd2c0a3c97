import { z } from 'zod';
import { accountNumberSchema } from '../shared/accountNumber.ts';
import { localDateSchema } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';
import { ruleSchema } from './rule.ts';

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
