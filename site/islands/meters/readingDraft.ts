import { z } from 'zod';
import { makeTypedDraft } from '../../pocket/typedDraft.ts';

const draftSchema = z.object({
  whole: z.string(),
  fraction: z.string(),
  on: z.string(),
  lowerBecause: z.enum(['', 'rollOver', 'replaced']),
  confirmed: z.boolean(),
  photo: z.string(),
});

/** Half a week: after that the meter shows something else. */
const KEPT_MS = 84 * 3_600_000;

/** What was typed of a reading, by link and meter. */
export const readingDraft = makeTypedDraft('reading', draftSchema, KEPT_MS);
