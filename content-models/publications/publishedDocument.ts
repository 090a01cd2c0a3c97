import { z } from 'zod';
import { exclusionSchema } from '../bip/bip.ts';
import { idSchema, languages, languageSchema, tenantSchema, type Language } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';

/** What the law on public information wants under each document (art. 8(6) u.d.i.p., poland.md B3). */
export const legalMetadataSchema = z.object({
  publisherEntity: z.string(),
  producedBy: z.string(),
  producedAt: localDateSchema,
  enteredBy: z.string(),
  /** the click that published it, UTC */
  publishedAt: instantSchema,
  /** last publication of a changed text, UTC */
  updatedAt: instantSchema,
  /** whether it belongs to the Bulletin: then its changes are in the register and its history is public */
  inBip: z.boolean().default(false),
  exclusions: z.array(exclusionSchema).default([]),
  /** when a publisher moved it to the archive, UTC */
  archivedAt: instantSchema.optional(),
});
export type LegalMetadata = z.infer<typeof legalMetadataSchema>;

/** A public address on a commune's site: `/urzad/kontakt/`, `/en/urzad/kontakt/`. */
export const publicPathSchema = z.string().regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/);

/** Where a document of that language lives: Polish at the root, the others under their own code. */
export const languagePath = (language: Language, path: string): string =>
  language === 'pl' ? path : `/${language}${path}`;

/** The language of a public address: `/en/…` is English, `/uk/…` Ukrainian, all else Polish. */
export const languageOfPath = (path: string): Language =>
  languages.find((language) => language !== 'pl' && path.startsWith(`/${language}/`)) ?? 'pl';

/** What every published document carries, whatever its kind. */
export const publishedDocumentSchema = z.object({
  id: idSchema,
  tenant: tenantSchema,
  language: languageSchema,
  /** Grows with every publication of this document. */
  revision: z.int().positive(),
  /** its address, language and parents included */
  path: publicPathSchema,
  title: z.string().min(2),
  /** what a reader gets out of it, in a sentence or two; may be empty */
  summary: z.string().max(400),
  /** The Polish document this one is a translation of, and its revision that was translated. */
  translationOf: z.object({ id: idSchema, revision: z.int().nonnegative() }).optional(),
  metadata: legalMetadataSchema,
});
export type PublishedDocument = z.infer<typeof publishedDocumentSchema>;
