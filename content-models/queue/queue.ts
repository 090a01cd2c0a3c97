import { z } from 'zod';
import { slugSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { forecastSchema } from '../statistics/forecast.ts';

/** The tabs of the clerk's queue, in their order. */
export const queueViews = ['mine', 'department', 'unassigned', 'risk', 'overdue', 'ended'] as const;
export type QueueView = (typeof queueViews)[number];

/** By what a queue is ordered; a minus turns it round. */
export const queueSorts = ['due', '-due', 'filed', '-filed', 'title'] as const;

/** What a clerk asks the queue for; it comes in the body, so that no name of a person ever stands in an address. */
export const queueQuestionSchema = z.object({
  view: z.enum(queueViews).default('department'),
  service: slugSchema.optional(),
  status: z.string().max(100).optional(),
  /** the id of a colleague, for what one person has on their desk */
  assignee: z.string().max(100).optional(),
  department: z.string().max(100).optional(),
  q: z.string().trim().max(200, 'Skróć szukane słowa do 200 znaków.').optional(),
  sort: z.enum(queueSorts).default('due'),
  page: z.coerce.number().int().positive().max(10_000).default(1),
});
export type QueueQuestion = z.infer<typeof queueQuestionSchema>;

/** A colleague who may be given a case. */
export const colleagueSchema = z.object({
  id: z.string(),
  name: z.string(),
  departments: z.array(z.string()),
  /** the last day of an absence that goes on, with who stands in */
  awayTo: localDateSchema.optional(),
  substitute: z.string().optional(),
});
export type Colleague = z.infer<typeof colleagueSchema>;

/** One line of the queue. */
export const queueRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  sign: z.string().optional(),
  title: z.string(),
  service: slugSchema,
  applicant: z.string(),
  /** whose matter it is, when the applicant files for somebody else */
  party: z.string().optional(),
  department: z.string(),
  status: z.string(),
  statusLabel: z.string(),
  filedAt: instantSchema,
  endedAt: instantSchema.optional(),
  dueOn: localDateSchema,
  /** days left to the due day, fewer than none when it is over; nothing while the term stands or the case ended */
  daysLeft: z.int().optional(),
  turn: z.enum(['office', 'resident', 'nobody']),
  clock: z.enum(['runs', 'stands']),
  risk: z.boolean(),
  assignee: z.object({ id: z.string(), name: z.string() }).optional(),
  hasNewMessage: z.boolean(),
  feeState: z.enum(['none', 'due', 'paid', 'refunded']),
  forecast: forecastSchema.optional(),
  /** moves that need no message, for many cases at once */
  moves: z.array(z.object({ to: z.string(), label: z.string() })),
});
export type QueueRow = z.infer<typeof queueRowSchema>;

/** A page of the queue with what its filters may be set to. */
export const queueSchema = z.object({
  view: z.enum(queueViews),
  counts: z.record(z.enum(queueViews), z.int().nonnegative()),
  total: z.int().nonnegative(),
  page: z.int().positive(),
  pages: z.int().positive(),
  rows: z.array(queueRowSchema),
  services: z.array(z.object({ slug: slugSchema, title: z.string() })),
  statuses: z.array(z.object({ name: z.string(), label: z.string() })),
  departments: z.array(z.object({ id: z.string(), name: z.string() })),
  colleagues: z.array(colleagueSchema),
  me: z.string(),
  /** whom the reader stands in for today */
  standsInFor: z.array(z.string()),
});
export type Queue = z.infer<typeof queueSchema>;

/** „Przydziel”: to whom (or to nobody), and who had it when the caller looked. */
export const assignmentSchema = z.object({ assignee: z.string().nullable(), seen: z.string().nullable() });

/** What came of an assignment; `warning` says that the person is away. */
export const assignedSchema = z.object({
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  warning: z.string().optional(),
});

/** Who has one case, and to whom it can be given. */
export const handlingSchema = z.object({
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  colleagues: z.array(colleagueSchema),
  me: z.string(),
  /** an ended case is given to nobody any more */
  isOver: z.boolean(),
});
export type Handling = z.infer<typeof handlingSchema>;

/** What is kept of a saved view: its filters, without searched words, because those may be a person's name. */
export const savedFiltersSchema = queueQuestionSchema.omit({ q: true, page: true });

/** A saved view of one's own. */
export const savedViewSchema = z.object({ id: z.string(), name: z.string(), filters: savedFiltersSchema });
export type SavedView = z.infer<typeof savedViewSchema>;

/** Cases at risk and overdue, by department and by clerk; for the head's start page. */
export const riskBoardSchema = z.object({
  lines: z.array(
    z.object({
      department: z.object({ id: z.string(), name: z.string() }),
      /** nobody when the cases wait for someone to take them */
      clerk: z.object({ id: z.string(), name: z.string() }).optional(),
      open: z.int().nonnegative(),
      risk: z.int().nonnegative(),
      overdue: z.int().nonnegative(),
    }),
  ),
});
export type RiskBoard = z.infer<typeof riskBoardSchema>;
