import { z } from 'zod';
import { makeTypedDraft } from '../../pocket/typedDraft.ts';

/** A day: what is not sent by then is written anew. */
const KEPT_MS = 24 * 3_600_000;

/** What was chosen and typed of an excuse, by link. */
export const excuseDraft = makeTypedDraft(
  'excuse',
  z.object({ chosen: z.array(z.string()), reason: z.string() }),
  KEPT_MS,
);
