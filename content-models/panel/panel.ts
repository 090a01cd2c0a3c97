import { z } from 'zod';
import { calendarEntrySchema } from '../calendar/calendarEntry.ts';
import { institutionKindSchema, topicSchema } from '../institutions/institution.ts';
import { topicFailureSchema } from '../links/link.ts';
import { idSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';

const personSchema = z.object({ id: z.string(), name: z.string() });

/** One thing that needs the resident now: what, why they see it, and the one thing to do. */
export const panelTaskSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** „Widzisz to, bo…” */
  reason: z.string(),
  action: z.object({ label: z.string(), path: z.string().startsWith('/') }),
  dueOn: localDateSchema.optional(),
  overdue: z.boolean(),
  person: personSchema.optional(),
});
export type PanelTask = z.infer<typeof panelTaskSchema>;

/** One institution's tile: a large number, a short trend, its age. */
export const panelTileSchema = z.object({
  link: idSchema,
  kind: institutionKindSchema,
  institution: z.string(),
  person: personSchema,
  /** „Średnia 4,52”, „Do zapłaty 123,45 zł” */
  headline: z.string().optional(),
  lines: z.array(z.string()).max(4),
  path: z.string().startsWith('/'),
  topics: z.array(topicSchema),
  fetchedAt: instantSchema.optional(),
  failure: topicFailureSchema.optional(),
});
export type PanelTile = z.infer<typeof panelTileSchema>;

/** The whole panel out of what is known right now; it never waits for an institution. */
export const panelSchema = z.object({
  today: localDateSchema,
  at: instantSchema,
  greetingName: z.string(),
  people: z.array(personSchema),
  tasks: z.array(panelTaskSchema),
  upcoming: z.array(calendarEntrySchema).max(12),
  tiles: z.array(panelTileSchema),
  cases: z.object({
    open: z.int().nonnegative(),
    yourTurn: z.int().nonnegative(),
    newest: z
      .array(z.object({ number: z.string(), title: z.string(), statusLabel: z.string(), path: z.string() }))
      .max(3),
  }),
  unread: z.int().nonnegative(),
});
export type Panel = z.infer<typeof panelSchema>;
