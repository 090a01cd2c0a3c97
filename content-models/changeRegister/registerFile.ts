import { z } from 'zod';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';

/** One row of the register in the machine-readable file. */
const fileChangeSchema = z.object({
  date: instantSchema,
  version: z.int().positive(),
  action: z.string(),
  author: z.string(),
  reason: z.string().optional(),
  /** names of the changed parts, as people see them */
  fields: z.array(z.string()),
});

/** One document with its changes, the fields named as the Bulletins of other offices name them (poland.md B5). */
export const fileDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.url(),
  /** `Ogłoszenie`, `Strona` */
  type: z.string(),
  infoOwner: z.string(),
  dateFirstPublicate: instantSchema,
  dateLastVersionPublicate: instantSchema,
  dateAvailableFrom: instantSchema,
  /** the last day as current, or the moment it was taken down; absent while it is current without an end */
  dateAvailableTo: z.union([localDateSchema, instantSchema]).optional(),
  changes: z.array(fileChangeSchema),
});
export type FileDocument = z.infer<typeof fileDocumentSchema>;

/** The register of changes as a file: `/bip/rejestr-zmian/rejestr.json`. */
export const registerFileSchema = z.object({
  publisher: z.string(),
  /** the page that shows the same to people */
  url: z.url(),
  documents: z.array(fileDocumentSchema),
});
export type RegisterFile = z.infer<typeof registerFileSchema>;
