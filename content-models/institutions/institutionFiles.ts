import { z } from 'zod';
import { idSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';

/** One file of an institution, in force or replaced. */
export const institutionFileSchema = z.object({
  id: idSchema,
  kind: z.string(),
  fileName: z.string(),
  size: z.int().nonnegative(),
  rows: z.int().nonnegative(),
  uploadedAt: instantSchema,
  state: z.enum(['current', 'replaced']),
});

/** What an institution's staff sees of its files. */
export const institutionFilesSchema = z.object({
  institution: z.object({
    name: z.string(),
    /** what is read from its files; absent when it is reached over the network */
    dataset: z.enum(['school', 'company', 'wasteCalendar']).optional(),
  }),
  files: z.array(institutionFileSchema),
});
export type InstitutionFiles = z.infer<typeof institutionFilesSchema>;

/** What came of an upload: taken, or what to mend and where. */
export const uploadReportSchema = z.object({
  taken: z.boolean(),
  files: z.array(z.object({ name: z.string(), kind: z.string(), rows: z.int() })),
  problems: z.array(
    z.object({ file: z.string(), line: z.int().optional(), column: z.string().optional(), reason: z.string() }),
  ),
  /** all of them, also those that are not listed */
  problemCount: z.int(),
  notes: z.array(z.string()),
});
export type UploadReport = z.infer<typeof uploadReportSchema>;

/** A link to a child, contract or address, as the institution's staff sees it: nothing of who linked it. */
export const institutionLinksSchema = z.object({
  links: z.array(z.object({ id: idSchema, name: z.string(), detail: z.string().optional(), linkedAt: instantSchema })),
});
export type InstitutionLinks = z.infer<typeof institutionLinksSchema>;
