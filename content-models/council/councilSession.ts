import { z } from 'zod';
import { documentSchema } from '../documents/document.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { idSchema, slugSchema } from '../shared/identity.ts';
import {
  addDays,
  instantSchema,
  localDateOf,
  localDateSchema,
  type Instant,
  type LocalDate,
} from '../shared/localDate.ts';
import { voteSchema, type Vote } from './votes.ts';

/** One point of an agenda; it knows its resolution by id, and the link appears when that is published. */
export const agendaPointSchema = z.object({
  /** `5`, `7a` */
  number: z.string().regex(/^\d{1,3}[a-z]?$/, 'Numer punktu to liczba, ewentualnie z literą: 5, 7a.'),
  title: z.string().min(3),
  /** `druk nr 312` */
  print: z.string().max(60).optional(),
  note: z.string().optional(),
  resolutionId: idSchema.optional(),
  attachments: z.array(documentSchema),
});
export type AgendaPoint = z.infer<typeof agendaPointSchema>;

/** Days in which captions must stand under a recording after the broadcast has ended (poland.md A4). */
export const captionDays = 14;

/** Until which day a recording must have captions. */
export const captionsDue = (broadcastEnd: Instant): LocalDate => addDays(localDateOf(broadcastEnd), captionDays);

/** The film of a session, live or recorded. */
export const recordingSchema = z.object({
  href: z.url({ protocol: /^https$/, error: 'Adres nagrania zaczyna się od https://.' }),
  /** when the broadcast ended; absent before it does */
  broadcastEnd: instantSchema.optional(),
  /** the day on which captions were added */
  captionedOn: localDateSchema.optional(),
});
export type Recording = z.infer<typeof recordingSchema>;

/** Whether captions should have been there before that day and are not. */
export const areCaptionsOverdue = ({ broadcastEnd, captionedOn }: Omit<Recording, 'href'>, day: LocalDate): boolean =>
  broadcastEnd !== undefined && captionedOn === undefined && captionsDue(broadcastEnd) < day;

const attendeeSchema = z.object({ councillorId: idSchema, name: z.string().min(2) });

/** A session of the council: called, held, written down, voted by name. */
export const councilSessionSchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  termId: idSchema,
  /** told in Roman numerals, counted from the beginning of the term */
  number: z.int().min(1).max(999),
  extraordinary: z.boolean(),
  startsAt: instantSchema,
  endsAt: instantSchema.optional(),
  place: z.string().min(3),
  /** how one may come, watch or be heard */
  howToAttend: z.string().optional(),
  agenda: z.array(agendaPointSchema),
  present: z.array(attendeeSchema),
  absent: z.array(attendeeSchema),
  votes: z.array(voteSchema),
  minutes: documentSchema.optional(),
  recording: recordingSchema.optional(),
  body: richTextSchema.optional(),
});
export type CouncilSession = z.infer<typeof councilSessionSchema>;

/** Where a session lives on its commune's site, without the language. */
export const councilSessionPath = ({ slug }: Pick<CouncilSession, 'slug'>): string => `/rada/sesje/${slug}/`;

/** The file with the votes of a session. */
export const votesFilePath = ({ path }: Pick<CouncilSession, 'path'>): string => `${path}glosowania.csv`;

/** Whether a session is still to come on a day; on its own day it is. */
export const isComing = ({ startsAt }: Pick<CouncilSession, 'startsAt'>, day: LocalDate): boolean =>
  localDateOf(startsAt) >= day;

/** The votes that belong to a point of the agenda. */
export const votesOn = ({ votes }: Pick<CouncilSession, 'votes'>, point: string): Vote[] =>
  votes.filter((vote) => vote.point === point);

/** The votes that belong to no point: on the agenda itself, on the minutes of last time. */
export const otherVotes = ({ votes, agenda }: Pick<CouncilSession, 'votes' | 'agenda'>): Vote[] => {
  const points = new Set(agenda.map(({ number }) => number));
  return votes.filter(({ point }) => point === undefined || !points.has(point));
};
