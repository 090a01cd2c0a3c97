import { z } from 'zod';
import { idSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';

/** How a watched thing is, from best to worst, with its words. */
export const healthStates = {
  up: 'działa',
  slow: 'działa wolno',
  planned: 'prace planowe',
  down: 'nie działa',
  unknown: 'jeszcze nie wiemy',
} as const;
export type HealthState = keyof typeof healthStates;
export const healthStateSchema = z.enum(Object.keys(healthStates) as [HealthState]);

/** One thing people rely on: a website, an e-service, a link between offices, mail, an institution's system. */
export const watchedServiceSchema = z.object({
  id: idSchema,
  name: z.string(),
  group: z.string(),
  state: healthStateSchema,
  since: instantSchema.optional(),
  /** per cent of checks that found it working, newest month first */
  months: z.array(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), percent: z.number().min(0).max(100) })).max(24),
});

/** A breakdown, told step by step. */
export const incidentSchema = z.object({
  id: idSchema,
  title: z.string(),
  startedAt: instantSchema,
  endedAt: instantSchema.optional(),
  services: z.array(idSchema),
  /** newest first */
  updates: z.array(z.object({ at: instantSchema, text: z.string() })).min(1),
  updatedAt: instantSchema,
});

/** Work that is known beforehand. */
export const plannedWorkSchema = z.object({
  id: idSchema,
  title: z.string(),
  from: instantSchema,
  to: instantSchema,
  text: z.string(),
  services: z.array(idSchema),
  updatedAt: instantSchema,
});

/** What `/status/` of one commune prints. */
export const statusBoardSchema = z.object({
  updatedAt: instantSchema,
  day: localDateSchema,
  services: z.array(watchedServiceSchema),
  incidents: z.array(incidentSchema),
  planned: z.array(plannedWorkSchema),
});
export type StatusBoard = z.infer<typeof statusBoardSchema>;
export type WatchedService = z.infer<typeof watchedServiceSchema>;
export type Incident = z.infer<typeof incidentSchema>;
export type PlannedWork = z.infer<typeof plannedWorkSchema>;
