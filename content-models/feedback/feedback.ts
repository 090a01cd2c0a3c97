import { z } from 'zod';
import { languagePath, publicPathSchema } from '../publications/publishedDocument.ts';
import type { Language } from '../shared/identity.ts';

/** What a reader may answer to „Czy ta strona pomogła?”; a remark may also stand alone. */
export const feedbackAnswers = { yes: 'tak', no: 'nie', remark: 'sama uwaga' } as const;
export type FeedbackAnswer = keyof typeof feedbackAnswers;

/** The longest remark, in characters. */
export const longestComment = 1000;

/** Where the forms are sent; a plain form of a printed page, so the answer is a redirect to another printed page. */
export const feedbackAction = '/api/portal/feedback';

/** Where readers are led afterwards, by what became of their answer. */
export const feedbackPaths = { taken: '/ocena-strony/dziekujemy/', failed: '/ocena-strony/nie-zapisano/' } as const;

/** The page that says what became of an answer, in the language of the page that was judged. */
export const feedbackPath = (language: Language, outcome: keyof typeof feedbackPaths): string =>
  languagePath(language, feedbackPaths[outcome]);

// a browser sends each end of a line as two signs
const oneSign = (text: string): string => text.replaceAll('\r\n', '\n');

/** One answer of a reader. Nothing in it says who they are, and the day is all that is kept of the time. */
export const feedbackSchema = z
  .object({
    /** the public address of the page */
    page: publicPathSchema.max(300),
    answer: z.enum(Object.keys(feedbackAnswers) as [FeedbackAnswer, ...FeedbackAnswer[]]),
    comment: z
      .string()
      .transform((text) => oneSign(text).trim())
      .pipe(z.string().max(longestComment, `Skróć uwagę do ${String(longestComment)} znaków.`))
      .transform((text) => (text === '' ? undefined : text))
      .optional(),
  })
  .refine(({ answer, comment }) => answer !== 'remark' || comment !== undefined, {
    path: ['comment'],
    message: 'Napisz uwagę.',
  });
export type Feedback = z.infer<typeof feedbackSchema>;
