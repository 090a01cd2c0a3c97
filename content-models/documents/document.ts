import { z } from 'zod';
import { idSchema, languageSchema, sha256Schema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';

const fileNameSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]*\.[a-z0-9]+$/);

/** A file the office publishes beside its text: what a reader must know before opening it. */
export const documentSchema = z.object({
  id: idSchema,
  title: z.string().min(3),
  fileName: fileNameSchema,
  mimeType: z.string(),
  /** bytes */
  size: z.int().nonnegative(),
  sha256: sha256Schema,
  language: languageSchema,
  pages: z.int().positive().optional(),
  /** true: tagged and with a text layer; false: known not to be; absent: not checked */
  accessible: z.boolean().optional(),
  /** what stood here before: addresses that people still have, newest first */
  earlier: z.array(z.object({ sha256: sha256Schema, fileName: fileNameSchema, replacedAt: instantSchema })).optional(),
  /** a page or an announcement with the same words, for those who cannot read the file */
  htmlTwinId: idSchema.optional(),
  /** why the file is not for everyone, when there is no such page */
  inaccessibleReason: z.string().optional(),
});
export type Document = z.infer<typeof documentSchema>;

/** Where a published document lives on its commune's site; the address changes only when the bytes do. */
export const documentPath = (document: Pick<Document, 'sha256' | 'fileName'>): string =>
  `/pliki/${document.sha256.slice(0, 16)}/${document.fileName}`;

/** The address to give to people: whatever bytes the document has, it leads to the newest. */
export const permanentDocumentPath = ({ id }: Pick<Document, 'id'>): string => `/pliki/${id}/`;

/** Every other address under which the document's newest bytes are to be had, as keys of the addresses file. */
export const standingPathsOf = (document: Document): string[] => [
  permanentDocumentPath(document),
  ...(document.earlier ?? [])
    .filter(({ sha256 }) => sha256 !== document.sha256)
    .map((earlier) => `${documentPath(earlier)}/`),
];
