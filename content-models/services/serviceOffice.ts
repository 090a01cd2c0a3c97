import { z } from 'zod';
import { slugSchema } from '../shared/identity.ts';
import { draftFaultSchema } from './draftFaults.ts';
import { serviceDifferenceSchema } from './serviceDifference.ts';

/** Why and since when a service is closed for a while. */
export const servicePauseSchema = z.object({ reason: z.string(), at: z.string() });

/** The reason of a pause as staff write it; it is shown to everyone. */
export const pauseReasonSchema = z
  .string()
  .trim()
  .min(5, 'Napisz mieszkańcom, dlaczego usługa stoi (co najmniej 5 znaków).')
  .max(500, 'Napisz to krócej: najwyżej 500 znaków.');

/** Everything somebody should know before publishing a draft. */
export const serviceReviewSchema = z.object({
  title: z.string(),
  slug: z.string(),
  /** counts the savings of the draft: whoever publishes says which one they read */
  revision: z.int(),
  /** the live version; nothing when the service was never published */
  published: z.object({ number: z.int(), at: z.string(), by: z.string() }).nullable(),
  paused: servicePauseSchema.nullable(),
  /** whether the draft is whole enough to be compared */
  isComparable: z.boolean(),
  differences: z.array(serviceDifferenceSchema),
  faults: z.array(draftFaultSchema),
  /** what does not keep it from being published, but may not be meant */
  warnings: z.array(draftFaultSchema),
  failedScenarios: z.array(z.object({ name: z.string(), differences: z.array(z.string()) })),
  /** forms that residents have begun: how many there are, and how many lose an answer, by question */
  drafts: z.object({
    touched: z.int(),
    losing: z.int(),
    questions: z.array(z.object({ label: z.string(), drafts: z.int() })),
  }),
});
export type ServiceReview = z.infer<typeof serviceReviewSchema>;

/** The published versions of a service, the newest first. */
export const serviceVersionListSchema = z.object({
  versions: z.array(
    z.object({
      id: z.string(),
      number: z.int(),
      title: z.string(),
      publishedAt: z.string(),
      publishedBy: z.string(),
      sha256: z.string(),
    }),
  ),
});
export type ServiceVersionList = z.infer<typeof serviceVersionListSchema>;

/** What comes of a file brought in: how it differs from the draft, and whether it took the draft’s place. */
export const serviceImportSchema = z.object({
  differences: z.array(serviceDifferenceSchema),
  faults: z.array(draftFaultSchema),
  isApplied: z.boolean(),
});
export type ServiceImport = z.infer<typeof serviceImportSchema>;

/** Format of a file with one form, so that another town can take it over. */
export const serviceFileFormat = 'moje-miasto/e-service';
/** Grows when a file of it cannot be read by what reads the former. */
export const serviceFileVersion = 1;

/** One form as a file. */
export const serviceFileSchema = z.object({
  format: z.literal(serviceFileFormat),
  version: z.int().positive(),
  definition: z.record(z.string(), z.unknown()),
});

/** What a new e-service begins with. */
export const newServiceSchema = z.object({
  title: z.string().trim().min(3, 'Podaj nazwę usługi (co najmniej 3 znaki).').max(120, 'Skróć nazwę do 120 znaków.'),
  slug: slugSchema,
  /** id of the service whose form is taken over */
  copyOf: z.string().optional(),
});
