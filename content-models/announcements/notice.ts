import { z } from 'zod';
import { localDateOf, localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { wordsSchema } from './announcementBase.ts';
import { termEnd } from './legalTerms.ts';

/** What a notice has of its own. */
export const noticeFields = z.object({
  procedure: wordsSchema,
  /** whom it is told to: „strony postępowania, właściciele działek sąsiednich” */
  parties: z.string().optional(),
  filesMayBeSeen: wordsSchema,
  filesFrom: localDateSchema.optional(),
  filesTo: localDateSchema.optional(),
  /** KPA art. 49: delivery counts as done 14 days after the announcement. */
  deliveredByNotice: z.boolean(),
  /** the day of the public announcement when it was not this site's publication */
  announcedOn: localDateSchema.optional(),
  /** the paper on the office's board: put up and taken down */
  boardFrom: localDateSchema.optional(),
  boardTo: localDateSchema.optional(),
});

/** The day on which a notice counts as delivered to everybody: announcement day + 14 (KPA art. 49 § 2). */
export const deliveryByNoticeDay = (announcedOn: LocalDate): LocalDate => termEnd('deliveryByNotice', announcedOn);

/** The day from which a notice has effect: what the clerk wrote, else what the law counts; nothing if it has none. */
export const noticeEffectDay = (notice: {
  deliveredByNotice: boolean;
  announcedOn?: LocalDate | undefined;
  legalEffectAt?: LocalDate | undefined;
  metadata: { publishedAt: string };
}): LocalDate | undefined =>
  notice.legalEffectAt ??
  (notice.deliveredByNotice
    ? deliveryByNoticeDay(notice.announcedOn ?? localDateOf(notice.metadata.publishedAt))
    : undefined);
