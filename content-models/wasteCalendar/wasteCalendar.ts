import { z } from 'zod';
import { localDateSchema } from '../shared/localDate.ts';

/** Kinds of waste taken apart, in the colours of the national rules, with their Polish names. */
export const wasteFractions = {
  mixed: { label: 'zmieszane', long: 'Odpady zmieszane', colour: 'czarny' },
  bio: { label: 'bio', long: 'Bioodpady', colour: 'brązowy' },
  paper: { label: 'papier', long: 'Papier', colour: 'niebieski' },
  plastic: { label: 'metale i tworzywa', long: 'Metale i tworzywa sztuczne', colour: 'żółty' },
  glass: { label: 'szkło', long: 'Szkło', colour: 'zielony' },
  ash: { label: 'popiół', long: 'Popiół', colour: 'szary' },
  bulky: { label: 'gabaryty', long: 'Odpady wielkogabarytowe', colour: 'bez pojemnika' },
} as const;
export type WasteFraction = keyof typeof wasteFractions;
export const wasteFractionSchema = z.enum(Object.keys(wasteFractions) as [WasteFraction]);

/** The days on which waste is taken from one address, soonest first. */
export const wasteCalendarSchema = z.object({
  sector: z.string().min(1),
  address: z.string().min(1),
  pickups: z
    .array(z.object({ on: localDateSchema, fraction: wasteFractionSchema, note: z.string().optional() }))
    .max(2000),
  /** containers out by this hour, `06:00` */
  outBy: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .default('06:00'),
});
export type WasteCalendar = z.infer<typeof wasteCalendarSchema>;
