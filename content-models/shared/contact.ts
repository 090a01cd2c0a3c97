import { z } from 'zod';
import { phoneSchema } from './identity.ts';

/** A number one may call, with a word on whom it reaches when there is more than one. */
export const contactPhoneSchema = z.object({
  number: phoneSchema,
  /** `sekretariat`, `dyżur po godzinach` */
  label: z.string().min(2).max(60).optional(),
});
export type ContactPhone = z.infer<typeof contactPhoneSchema>;
