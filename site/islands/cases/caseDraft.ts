import { z } from 'zod';
import { answersSchema } from '../../../content-models/services/answers.ts';
import { makeTypedDraft } from '../../pocket/typedDraft.ts';

/** As long as the office keeps a file that is not sent. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** What is being written in a case and is not sent: a message, an answer to a call, an appeal; by where it is sent to. */
export const caseDraft = makeTypedDraft(
  'case',
  z.object({
    texts: z.record(z.string(), z.string()),
    answers: answersSchema,
    /** the office's ids of added files, by their field */
    files: z.record(z.string(), z.array(z.string())),
  }),
  KEPT_MS,
);
export type CaseDraft = NonNullable<Awaited<ReturnType<typeof caseDraft.find>>>;

/** Whether there is anything in it to come back to. */
export const isBlank = ({ texts, answers, files }: CaseDraft): boolean =>
  [texts, answers, files].every((part) => Object.values(part).every((value) => value.length === 0));
