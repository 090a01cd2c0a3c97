import { z } from 'zod';
import { localDateSchema } from '../shared/localDate.ts';
import { milliSchema } from '../shared/money.ts';

/** One reading of a dial, in thousandths of the meter's unit. */
export const meterReadingSchema = z.object({
  on: localDateSchema,
  milli: milliSchema.nonnegative(),
  kind: z.enum(['real', 'estimated', 'self']),
});
export type MeterReading = z.infer<typeof meterReadingSchema>;

/** A meter at a point of delivery, its readings oldest first. */
export const meterSchema = z.object({
  number: z.string().regex(/^[A-Za-z0-9/-]{1,32}$/),
  kind: z.enum(['coldWater', 'hotWater', 'heat', 'garden']),
  unit: z.enum(['m³', 'GJ', 'kWh']),
  /** digits before the comma on the dial; after 99999 comes 00000 */
  digits: z.int().min(3).max(9),
  place: z.string().optional(),
  verifiedUntil: localDateSchema.optional(),
  readings: z.array(meterReadingSchema).max(2000),
});
export type Meter = z.infer<typeof meterSchema>;

/** The time in which a company takes a self-reading, both days included. */
export const readingWindowSchema = z.object({ from: localDateSchema, to: localDateSchema });

/** A customer's contract: where, what for, and its meters. */
export const contractSchema = z.object({
  number: z.string().min(1).max(60),
  point: z.string(),
  tariff: z.string().optional(),
  since: localDateSchema.optional(),
  persons: z.int().nonnegative().optional(),
  meters: z.array(meterSchema).max(50),
  readingWindow: readingWindowSchema.optional(),
});
export const contractsSchema = z.object({ customer: z.string(), contracts: z.array(contractSchema).max(100) });
export type Contracts = z.infer<typeof contractsSchema>;
export type Contract = z.infer<typeof contractSchema>;

/** What a customer sends as their own reading; `photo` is a picture already uploaded as a JPEG data URL of at most 1 MB. */
export const selfReadingSchema = z.object({
  contract: z.string().min(1).max(60),
  meter: z.string().min(1).max(32),
  on: localDateSchema,
  milli: milliSchema.nonnegative('Stan licznika nie może być ujemny.'),
  /** the customer says: the dial went round, or the meter was changed */
  lowerBecause: z.enum(['rollOver', 'replaced']).optional(),
  /** the customer saw the warning and says it is right */
  confirmed: z.boolean().default(false),
  photo: z
    .string()
    .max(1_400_000, 'Zdjęcie jest za duże.')
    .regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/=]+$/)
    .optional(),
});
export type SelfReading = z.infer<typeof selfReadingSchema>;
