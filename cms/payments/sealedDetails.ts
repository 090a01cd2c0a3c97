import { z } from 'zod';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const detailsSchema = z.object({ title: z.string(), payer: z.string() });
type BankDetails = z.infer<typeof detailsSchema>;

/** Title and payer of a transfer as they rest in the database. */
export const sealDetails = (entry: string, details: BankDetails): string =>
  seal(dataKeys(), entry, JSON.stringify(details));

/** Title and payer, for whoever was already let in. */
export const openDetails = (entry: string, sealed: string): BankDetails =>
  detailsSchema.parse(JSON.parse(open(dataKeys(), entry, sealed)));
