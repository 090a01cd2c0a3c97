import { z } from 'zod';
import { slugSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';
import { wasteCalendarSchema } from './wasteCalendar.ts';

/** A part of a commune from which waste is taken on the same days, and the houses that belong to it. */
export const wasteSectorSchema = z.object({
  slug: slugSchema,
  /** `A`, `Sektor 3` */
  name: z.string().min(1),
  /** houses in words, `1–15 nieparzyste, 20`; the whole street where there are none */
  streets: z.array(z.object({ street: z.string().min(1), houses: z.string() })),
  pickups: wasteCalendarSchema.shape.pickups,
});
export type WasteSector = z.infer<typeof wasteSectorSchema>;

/** The waste days of a commune for everybody, as far as a company handed them in as files. */
export const wasteScheduleSchema = z.object({
  sectors: z.array(wasteSectorSchema),
  /** when the newest of those files came */
  changedAt: instantSchema.optional(),
});
export type WasteSchedule = z.infer<typeof wasteScheduleSchema>;

/** The calendar of one sector. */
export const wasteIcsPath = ({ slug }: Pick<WasteSector, 'slug'>): string => `/otwarte-dane/odpady-${slug}.ics`;
