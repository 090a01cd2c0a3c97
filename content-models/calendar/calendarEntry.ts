import { z } from 'zod';
import { idSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema, type LocalDate } from '../shared/localDate.ts';

/** Where an entry of the organiser comes from, with the word of its filter. */
export const calendarSources = {
  case: 'Sprawy w urzędzie',
  bill: 'Rachunki',
  tax: 'Podatki',
  meter: 'Odczyty liczników',
  waste: 'Odpady',
  schoolwork: 'Sprawdziany i zadania',
  school: 'Wydarzenia w szkole',
  city: 'Wydarzenia w gminie',
  own: 'Twoje notatki',
} as const;
export type CalendarSource = keyof typeof calendarSources;
export const calendarSourceSchema = z.enum(Object.keys(calendarSources) as [CalendarSource]);

/** One thing in the organiser: on a day, or at an hour of it. */
export const calendarEntrySchema = z.object({
  /** stable for ever: the same thing keeps it at every refresh (RFC 5545 UID without the host) */
  uid: z.string().regex(/^[a-z0-9-]{1,180}$/),
  source: calendarSourceSchema,
  on: localDateSchema,
  /** last day, when it lasts longer than one */
  until: localDateSchema.optional(),
  startsAt: instantSchema.optional(),
  endsAt: instantSchema.optional(),
  title: z.string(),
  /** for the calendar feed and the lock screen: nothing of a child, a sum or a matter */
  neutralTitle: z.string(),
  /** the linked child's or contract's name; absent: the resident's own */
  person: z.object({ id: z.string(), name: z.string() }).optional(),
  /** address in the portal where it is dealt with */
  path: z.string().startsWith('/'),
  /** a duty that can be late, as against something that just happens */
  isDuty: z.boolean(),
  done: z.boolean(),
  /** cancelled things stay, so that a subscribed calendar takes them away */
  cancelled: z.boolean().default(false),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** A duty whose last day has passed undone. */
export const isOverdue = (
  { isDuty, done, cancelled, on, until }: Pick<CalendarEntry, 'isDuty' | 'done' | 'cancelled' | 'on' | 'until'>,
  today: LocalDate,
): boolean => isDuty && !done && !cancelled && (until ?? on) < today;

/** A stretch of the organiser, soonest first, and who is missing from it. */
export const calendarSchema = z.object({
  from: localDateSchema,
  to: localDateSchema,
  today: localDateSchema,
  entries: z.array(calendarEntrySchema),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Calendar = z.infer<typeof calendarSchema>;

/** A note or a task of one's own. */
export const ownItemSchema = z.object({
  title: z.string().trim().min(1, 'Napisz, o co chodzi.').max(200, 'Skróć tytuł do 200 znaków.'),
  note: z.string().trim().max(2000, 'Skróć notatkę do 2000 znaków.').optional(),
  on: localDateSchema,
  /** `08:30` */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Podaj godzinę w postaci 08:30.')
    .optional(),
  isTask: z.boolean(),
  done: z.boolean().default(false),
});
export type OwnItem = z.infer<typeof ownItemSchema>;
export const keptOwnItemSchema = ownItemSchema.extend({ id: idSchema });
export type KeptOwnItem = z.infer<typeof keptOwnItemSchema>;

/** The private address of a resident's calendar; the address itself is shown once, when it is made. */
export const calendarFeedStateSchema = z.object({
  active: z.boolean(),
  madeAt: instantSchema.optional(),
  lastReadAt: instantSchema.optional(),
  /** `webcal://…`, only in the answer that made it */
  address: z.string().optional(),
});
export type CalendarFeedState = z.infer<typeof calendarFeedStateSchema>;

/** Something public of the city that a resident wants in their own calendar. */
export const followingSchema = z.object({ document: idSchema });

/** An announcement or an event as something to follow: what it is, where it is read, and whether it is followed already. */
export const followingStateSchema = z.object({
  document: idSchema,
  title: z.string(),
  /** its page, with its commune's host */
  url: z.url({ protocol: /^https?$/ }),
  followed: z.boolean(),
  /** its deadlines and times, soonest first */
  entries: z.array(calendarEntrySchema),
});
export type FollowingState = z.infer<typeof followingStateSchema>;
