import { z } from 'zod';
import {
  actKindSchema,
  institutionSchema,
  linkProofSchema,
  topicSchema,
  type ActKind,
  type Topic,
} from '../institutions/institution.ts';
import { absenceExcuseSchema, attendanceSchema, gradesSchema, mealsSchema } from '../school/school.ts';
import { schoolNoticesSchema, schoolworkSchema, timetableSchema } from '../school/school.ts';
import { billsSchema } from '../bills/bill.ts';
import { contractsSchema, selfReadingSchema } from '../meters/meter.ts';
import { idSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { wasteCalendarSchema } from '../wasteCalendar/wasteCalendar.ts';

/** The model of each topic: what a connector returns, what is kept sealed, what the panel shows. */
export const topicModels = {
  grades: gradesSchema,
  attendance: attendanceSchema,
  timetable: timetableSchema,
  schoolwork: schoolworkSchema,
  schoolNotices: schoolNoticesSchema,
  meals: mealsSchema,
  contracts: contractsSchema,
  bills: billsSchema,
  wasteCalendar: wasteCalendarSchema,
} satisfies Record<Topic, z.ZodType>;
export type TopicData = { [Name in Topic]: z.infer<(typeof topicModels)[Name]> };

/** The model of each act. */
export const actModels = {
  submitReading: selfReadingSchema,
  excuseAbsence: absenceExcuseSchema,
} satisfies Record<ActKind, z.ZodType>;
export type ActData = { [Kind in ActKind]: z.infer<(typeof actModels)[Kind]> };

/** A resident's tie to one child, contract or address at one institution. */
export const linkSchema = z.object({
  id: idSchema,
  institution: institutionSchema,
  name: z.string(),
  detail: z.string().optional(),
  topics: z.array(topicSchema),
  acts: z.array(actKindSchema),
  linkedAt: instantSchema,
  /** the last day of the view: the day before a child's 18th birthday */
  endsOn: localDateSchema.optional(),
});
export type Link = z.infer<typeof linkSchema>;
export const linksSchema = z.object({ links: z.array(linkSchema) });

/** What a resident sends to link. */
export const linkingSchema = z.object({ institution: idSchema, proof: linkProofSchema });
export type Linking = z.infer<typeof linkingSchema>;

/** Why a source could not be asked just now, in the words of `topicFailureText`. */
export const topicFailureSchema = z.enum(['unreachable', 'slow', 'malformed', 'refused']);
export type TopicFailure = z.infer<typeof topicFailureSchema>;

/** One sentence for each failure; `who` is the institution's name. */
export const topicFailureText: Record<TopicFailure, (who: string) => string> = {
  unreachable: (who) => `${who}: system nie odpowiada. Spróbujemy znowu za kilka minut.`,
  slow: (who) => `${who}: system odpowiada zbyt wolno. Spróbujemy znowu za kilka minut.`,
  malformed: (who) => `${who}: system przysłał dane, których nie umiemy odczytać. Zgłosiliśmy to urzędowi.`,
  refused: (who) => `${who}: system nie wpuszcza portalu. Zgłosiliśmy to urzędowi.`,
};

/**
 * The answer for one topic of one link. `data` is the last good answer, absent when there never was one; `fetchedAt`
 * its age; `failure` says why there is no newer one.
 */
export const topicAnswerSchema = <Name extends Topic>(topic: Name) =>
  z.object({
    topic: z.literal(topic),
    data: topicModels[topic].optional(),
    fetchedAt: instantSchema.optional(),
    failure: topicFailureSchema.optional(),
  });
export interface TopicAnswer<Name extends Topic = Topic> {
  topic: Name;
  data?: TopicData[Name] | undefined;
  fetchedAt?: string | undefined;
  failure?: TopicFailure | undefined;
}

/**
 * An act on its way: waiting (with a receipt when it lies in the institution's mailbox), fetched from there by its staff,
 * taken by the institution, or refused with a reason.
 */
export const actStateSchema = z.object({
  id: idSchema,
  link: idSchema,
  kind: actKindSchema,
  sentAt: instantSchema,
  state: z.enum(['waiting', 'handedOver', 'accepted', 'refused', 'failed']),
  /** the institution's number of it */
  receipt: z.string().optional(),
  handedOverAt: instantSchema.optional(),
  reason: z.string().optional(),
  /** one sentence: „Odczyt 218 m³ licznika W-1 z 20 grudnia 2026 r.” */
  summary: z.string(),
});
export type ActState = z.infer<typeof actStateSchema>;
export const actListSchema = z.object({ acts: z.array(actStateSchema) });

/** What a resident sends to act; exactly once by the `Idempotency-Key` header. */
export const actingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submitReading'), data: selfReadingSchema }),
  z.object({ kind: z.literal('excuseAbsence'), data: absenceExcuseSchema }),
]);
export type Acting = z.infer<typeof actingSchema>;

/** One look at a child's data, as a guardian sees it under „Kto to widział”. */
export const linkViewSchema = z.object({
  at: instantSchema,
  /** „Ty”, „Drugi opiekun” */
  who: z.string(),
  topic: topicSchema,
});
export const linkViewsSchema = z.object({ views: z.array(linkViewSchema), more: z.boolean() });
export type LinkViews = z.infer<typeof linkViewsSchema>;

/** Institutions a resident of this site may link, and streets for the waste calendars. */
export const linkableSchema = z.object({
  institutions: z.array(institutionSchema),
  /** by institution id, sorted in Polish order */
  streets: z.record(z.string(), z.array(z.string())),
});
