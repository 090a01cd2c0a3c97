import { z } from 'zod';
import { tenantSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { polishTimeSchema } from '../shared/polishTime.ts';

/** Where a document stands between its writer and the public. */
export const workStates = [
  'draft',
  'inReview',
  'returned',
  'public',
  'publicWithDraft',
  'archived',
  'takenDown',
  'trashed',
] as const;
export type WorkState = (typeof workStates)[number];

/** Everything that may happen to a document on its way, as its history tells it. */
export const workMoves = [
  'asked',
  'returned',
  'published',
  'undone',
  'archived',
  'takenDown',
  'scheduled',
  'rescheduled',
  'unscheduled',
  'scheduleFailed',
  'stillCurrent',
  'trashed',
  'untrashed',
] as const;
export type WorkMove = (typeof workMoves)[number];

/** What a schedule does when its moment comes. */
export const scheduleActionSchema = z.enum(['publish', 'takeDown']);
export type ScheduleAction = z.infer<typeof scheduleActionSchema>;

const reason = (message: string) => z.string().trim().min(5, message).max(500, 'Skróć do 500 znaków.');

/** „Poproś o sprawdzenie”. */
export const askReviewSchema = z.object({ comment: z.string().trim().max(500, 'Skróć do 500 znaków.').default('') });
/** „Odeślij do poprawy”. */
export const sendBackSchema = z.object({ comment: reason('Napisz, co poprawić (co najmniej 5 znaków).') });
/** „Cofnij publikację do poprzedniej wersji”. */
export const undoPublicationSchema = z.object({
  reason: reason('Napisz, dlaczego cofasz publikację (co najmniej 5 znaków).'),
});
/** „Nadal aktualne”: the day of the next review; a year from today when left out. */
export const stillCurrentSchema = z.object({ reviewOn: localDateSchema.optional() });

/** A wish for a moment in Polish time; taking down wants the reason that the register will tell. */
export const scheduleRequestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('publish'), at: polishTimeSchema, version: z.string().optional() }),
  z.object({
    action: z.literal('takeDown'),
    at: polishTimeSchema,
    reason: reason('Napisz, dlaczego dokument zniknie ze strony (co najmniej 5 znaków).'),
  }),
]);
/** Another moment, or another reason, for what is scheduled. */
export const scheduleChangeSchema = z.object({
  at: polishTimeSchema,
  reason: reason('Napisz, dlaczego dokument zniknie ze strony (co najmniej 5 znaków).').optional(),
});

/** One line of a document's history. */
const workEventSchema = z.object({
  id: z.string(),
  move: z.enum(workMoves),
  by: z.string(),
  at: instantSchema,
  comment: z.string().optional(),
});
export type WorkEvent = z.infer<typeof workEventSchema>;

/** What waits for its moment, or failed at it. */
export const scheduleSchema = z.object({
  id: z.string(),
  action: scheduleActionSchema,
  at: instantSchema,
  state: z.enum(['waiting', 'done', 'failed', 'cancelled']),
  by: z.string(),
  reason: z.string().optional(),
  failure: z.string().optional(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** All that the panel beside an open document shows. */
export const documentWorkSchema = z.object({
  state: z.enum(workStates),
  askedBy: z.string().optional(),
  askedAt: instantSchema.optional(),
  reviewOn: localDateSchema.optional(),
  hasPreviousPublication: z.boolean(),
  may: z.object({ ask: z.boolean(), publish: z.boolean() }),
  schedules: z.array(scheduleSchema),
  events: z.array(workEventSchema),
});
export type DocumentWork = z.infer<typeof documentWorkSchema>;

/** The lists of the start page, in the order in which they ask for attention. */
export const worklistNames = [
  'returned',
  'drafts',
  'inReview',
  'failed',
  'quarantined',
  'brokenLinks',
  'scheduled',
  'expiring',
  'reviewDue',
  'untranslated',
  'cases',
] as const;
export type WorklistName = (typeof worklistNames)[number];

/** How long each list of the start page is; a list that is not the reader's is not there. */
export const worklistCountsSchema = z.object({
  counts: z.array(z.object({ name: z.enum(worklistNames), count: z.int().nonnegative(), href: z.string() })),
});
export type WorklistCounts = z.infer<typeof worklistCountsSchema>;

/** One line of a list: what, where to open it, when (a moment, or a whole day), and a word more. */
export const worklistItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  href: z.string(),
  at: instantSchema.optional(),
  on: localDateSchema.optional(),
  detail: z.string().optional(),
});
export type WorklistItem = z.infer<typeof worklistItemSchema>;

/** One page of a list. */
export const worklistSchema = z.object({
  name: z.enum(worklistNames),
  total: z.int().nonnegative(),
  page: z.int().positive(),
  pages: z.int().positive(),
  items: z.array(worklistItemSchema),
});
export type Worklist = z.infer<typeof worklistSchema>;

/** Every page of a commune that the printer could not print in its last round; an empty list says that all is well. */
export const printTroubleSchema = z.object({
  tenant: tenantSchema,
  failed: z.array(z.object({ docId: z.string(), path: z.string(), reason: z.string().max(500) })).max(1000),
});
export type PrintTrouble = z.infer<typeof printTroubleSchema>;
