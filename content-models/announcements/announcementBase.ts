import { z } from 'zod';
import { documentSchema } from '../documents/document.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { idSchema, slugSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';

/** Words that somebody must have written. */
export const wordsSchema = z.string('Uzupełnij to pole.').trim().min(1, 'Uzupełnij to pole.');

/** Znak sprawy: unit, JRWA class, number, optional sub-number, year, optional initials (poland.md C2). */
export const caseSignSchema = z
  .string()
  .regex(
    /^[A-ZĄĆĘŁŃÓŚŹŻ]+(?:-[A-ZĄĆĘŁŃÓŚŹŻ]+)*\.\d{2,4}\.\d{1,6}(?:\.\d{1,6})?\.(?:19|20)\d{2}(?:\.[A-ZĄĆĘŁŃÓŚŹŻ]{1,4})?$/,
    'Znak sprawy ma postać OŚ.6131.12.2026.',
  );

/** The act and article on which an announcement stands. */
export const legalBasisSchema = z.object({
  /** `ustawa z dnia 8 marca 1990 r. o samorządzie gminnym` */
  act: z.string().min(5),
  /** `art. 18 ust. 2 pkt 15` */
  article: z.string().optional(),
  /** `Dz.U. 2025 poz. 1153` */
  journal: z.string().optional(),
});

/** Seven digits of the register of territorial division, kept with the leading zero: `0662011`. */
export const tercSchema = z.string().regex(/^\d{7}$/, 'Numer TERC ma siedem cyfr, na przykład 0662011.');
/** The four digits of a cadastral precinct, with its name if wanted: `0012 Śródmieście`. */
export const precinctSchema = z
  .string()
  .regex(/^\d{4}(?: \S.*)?$/, 'Obręb to cztery cyfry, a po nich może stać nazwa: 0012 Śródmieście.');
/** The number of a plot in its precinct: `114/6`. */
export const plotNumberSchema = z
  .string()
  .regex(/^\d{1,5}(?:\/\d{1,5})?$/, 'Numer działki ma postać 114 albo 114/6. Każdą działkę wpisz osobno.');

/** A place that an announcement is about, as closely as it can be named. */
const areaSchema = z.object({
  terc: tercSchema.optional(),
  precinct: precinctSchema.optional(),
  plot: plotNumberSchema.optional(),
  /** the place in a reader's words: „ulica Lwowska, od ronda do hali” */
  place: z.string().optional(),
});

/** How one announcement may bear on another. */
export const relationKinds = ['amends', 'repeals', 'consolidates', 'implements', 'resultOf'] as const;
/** The name of one such bearing. */
export type RelationKind = (typeof relationKinds)[number];

/** How one announcement bears on another; `slug` is absent when the other is not published. */
const relationSchema = z.object({
  kind: z.enum(relationKinds),
  id: idSchema.optional(),
  title: z.string(),
  slug: slugSchema.optional(),
});

/** What announcements of every type carry. */
export const announcementBase = publishedDocumentSchema.extend({
  slug: slugSchema,
  title: z.string().min(5),
  body: richTextSchema,
  /** Who issues it: `Prezydent Miasta Chełm`. */
  authority: z.string(),
  department: z.string().optional(),
  caseSign: caseSignSchema.optional(),
  adoptedAt: localDateSchema.optional(),
  /** First and last day on which it counts as current; after the last it is „archiwalne”, at the same address. */
  visibleFrom: localDateSchema,
  visibleTo: localDateSchema.optional(),
  /** Until when one may act, UTC. */
  deadlineAt: instantSchema.optional(),
  /** From when it has legal effect, where the law does not count the day itself. */
  legalEffectAt: localDateSchema.optional(),
  area: z.array(areaSchema).optional(),
  legalBasis: z.array(legalBasisSchema),
  contact: z.string().optional(),
  attachments: z.array(documentSchema),
  relations: z.array(relationSchema),
});
