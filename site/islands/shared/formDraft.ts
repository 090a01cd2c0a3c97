import { z } from 'zod';
import { makeTypedDraft } from '../../pocket/typedDraft.ts';

/** As long as a log-in lasts without a visit, and a little more. */
const KEPT_MS = 30 * 60_000;

/** What was typed in a short form; `of` is what the form began with, so that it is not laid over something newer. */
export const formDraft = makeTypedDraft(
  'form',
  z.object({ of: z.string(), values: z.record(z.string(), z.union([z.string(), z.boolean()])) }),
  KEPT_MS,
);
