import { z } from 'zod';
import { idSchema } from '../shared/identity.ts';
import { localDateSchema } from '../shared/localDate.ts';

/** Sessions whose film should have captions by now and has none, the longest overdue first; for staff. */
export const overdueCaptionsSchema = z.object({
  sessions: z.array(z.object({ id: idSchema, title: z.string(), due: localDateSchema })),
});
export type OverdueCaptions = z.infer<typeof overdueCaptionsSchema>;
