import { z } from 'zod';
import { answersSchema } from '../services/answers.ts';
import { slugSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';

/** How long what was begun is kept after the last change. */
export const draftDays = 90;

const sendingKey = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

/** What a form sends to be kept; `revision` is the one it saw last, 0 when it saw none. */
export const draftSavingSchema = z.object({
  version: z.int().positive(),
  answers: answersSchema,
  /** the `Idempotency-Key` with which it will be filed, whichever device files it */
  key: sendingKey,
  step: z.int().min(0).max(200),
  revision: z.int().nonnegative(),
});
export type DraftSaving = z.infer<typeof draftSavingSchema>;

/** What is said of a draft that was kept. */
export const keptDraftSchema = z.object({
  revision: z.int().positive(),
  updatedAt: instantSchema,
  expiresAt: instantSchema,
});
export type KeptDraft = z.infer<typeof keptDraftSchema>;

/** A draft as its form goes on with it: moved to the form's present version, with what changed on the way. */
export const openedDraftSchema = keptDraftSchema.extend({
  /** the version the answers are for now */
  version: z.int().positive(),
  /** the version they were typed into */
  typedInto: z.int().positive(),
  answers: answersSchema,
  key: sendingKey,
  step: z.int().nonnegative(),
  /** questions that lost their answer and ones that ask something else now, by their labels */
  lost: z.array(z.string()),
  changed: z.array(z.string()),
});
export type OpenedDraft = z.infer<typeof openedDraftSchema>;

/** The answer to „is there anything begun”. */
export const draftAnswerSchema = z.object({ draft: openedDraftSchema.nullable() });

/** One line of „Zaczęte”. */
export const draftLineSchema = keptDraftSchema.extend({ service: slugSchema, title: z.string() });
export type DraftLine = z.infer<typeof draftLineSchema>;

/** Everything a resident began here, newest first. */
export const draftListSchema = z.object({ drafts: z.array(draftLineSchema) });
