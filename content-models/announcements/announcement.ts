import { z } from 'zod';
import { documentSchema } from '../documents/document.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { slugSchema } from '../shared/identity.ts';
import { addDays, instantSchema, localDateSchema, type LocalDate } from '../shared/localDate.ts';

/** `Nr XII/123/26`: session in Roman numerals, running number, year (u.s.g. art. 14). */
export const resolutionNumberSchema = z
  .string()
  .regex(/^[IVXLCDM]+\/\d{1,4}\/\d{2}$/, 'Numer uchwały ma postać XII/123/26.');

/** `123/26` or `123/2026`. */
export const ordinanceNumberSchema = z
  .string()
  .regex(/^\d{1,4}\/(?:\d{2}|\d{4})$/, 'Numer zarządzenia ma postać 123/26 albo 123/2026.');

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

/** How one announcement bears on another; `target` is absent when the other is not published. */
export const relationSchema = z.object({
  kind: z.enum(['amends', 'repeals', 'consolidates', 'implements', 'resultOf']),
  title: z.string(),
  slug: slugSchema.optional(),
});

const base = publishedDocumentSchema.extend({
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
  legalBasis: z.array(legalBasisSchema),
  contact: z.string().optional(),
  attachments: z.array(documentSchema),
  relations: z.array(relationSchema),
});

const resolution = base.extend({
  type: z.literal('resolution'),
  number: resolutionNumberSchema,
  /** what the council decides: „w sprawie …” */
  subject: z.string(),
  entryIntoForce: localDateSchema.optional(),
  /** `Dz. Urz. Woj. Lubelskiego 2026 poz. 1234` */
  officialJournal: z.string().optional(),
  validity: z.enum(['inForce', 'amended', 'repealed', 'void']),
});
const ordinance = base.extend({
  type: z.literal('ordinance'),
  number: ordinanceNumberSchema,
  entryIntoForce: localDateSchema.optional(),
  validity: z.enum(['inForce', 'amended', 'repealed', 'void']),
});
const notice = base.extend({
  type: z.literal('notice'),
  procedure: z.string(),
  filesMayBeSeen: z.string(),
  /** KPA art. 49: delivery counts as done 14 days after the announcement. */
  deliveredByNotice: z.boolean(),
});
const tender = base.extend({
  type: z.literal('tender'),
  subjectKind: z.enum(['works', 'supplies', 'services']),
  procedure: z.string(),
  cpv: z.array(z.string().regex(/^\d{8}(?:-\d)?$/, 'Kod CPV ma osiem cyfr, na przykład 45233140-2.')),
  noticeNumber: z.string().optional(),
  platformUrl: z.url().optional(),
  openingAt: instantSchema.optional(),
  outcome: z.enum(['open', 'underReview', 'awarded', 'cancelled']),
});
const recruitment = base.extend({
  type: z.literal('recruitment'),
  position: z.string(),
  workplace: z.string(),
  necessaryRequirements: z.array(z.string()).min(1),
  additionalRequirements: z.array(z.string()),
  tasks: z.array(z.string()).min(1),
  requiredDocuments: z.array(z.string()).min(1),
  /** whether at least 6 % of the staff are people with disabilities (art. 13 u.p.s.) */
  disabilityQuotaReached: z.boolean(),
});
const consultation = base.extend({
  type: z.literal('consultation'),
  forms: z.array(z.string()).min(1),
  startsAt: localDateSchema,
  endsAt: localDateSchema,
});
const propertyList = base.extend({
  type: z.literal('propertyList'),
  landRegister: z.string().optional(),
  plot: z.string(),
  areaSquareMetres: z.number().positive(),
  purpose: z.string(),
  /** grosze */
  price: z.int().nonnegative().optional(),
  /** u.g.n. art. 35: the list hangs for 21 days */
  postedUntil: localDateSchema,
});
const propertyTender = base.extend({
  type: z.literal('propertyTender'),
  plot: z.string(),
  /** grosze */
  startingPrice: z.int().positive(),
  /** grosze */
  deposit: z.int().nonnegative(),
  heldAt: instantSchema,
  place: z.string(),
});
const petition = base.extend({
  type: z.literal('petition'),
  filedAt: localDateSchema,
  expectedAt: localDateSchema.optional(),
  outcome: z.string().optional(),
});
const grantCompetition = base.extend({
  type: z.literal('grantCompetition'),
  task: z.string(),
  /** grosze */
  budget: z.int().positive(),
});
const communique = base.extend({ type: z.literal('communique') });
const crisisAlert = base.extend({
  type: z.literal('crisisAlert'),
  source: z.string(),
  /** 1 caution, 2 danger, 3 great danger */
  level: z.int().min(1).max(3),
  effectiveFrom: instantSchema,
  expiresAt: instantSchema,
  instruction: z.string(),
});

/** One official announcement as readers get it; `type` says which further fields it has. */
export const announcementSchema = z.discriminatedUnion('type', [
  resolution,
  ordinance,
  notice,
  tender,
  recruitment,
  consultation,
  propertyList,
  propertyTender,
  petition,
  grantCompetition,
  communique,
  crisisAlert,
]);
export type Announcement = z.infer<typeof announcementSchema>;

/** Whether the announcement still counts as current on that day (design §4.12). */
export const isCurrent = (announcement: Pick<Announcement, 'visibleFrom' | 'visibleTo'>, today: LocalDate): boolean =>
  announcement.visibleFrom <= today && (announcement.visibleTo === undefined || today <= announcement.visibleTo);

/** The day on which a notice counts as delivered to everybody: announcement day + 14 (KPA art. 49 § 2). */
export const deliveryByNoticeDay = (announcedOn: LocalDate): LocalDate => addDays(announcedOn, 14);

/** The page of one Polish announcement on its commune's site. */
export const announcementPath = (announcement: Pick<Announcement, 'slug'>): string =>
  `/ogloszenia/${announcement.slug}/`;

/** Address parts under `/ogloszenia/` that lists use, so no announcement may take them. */
export const reservedAnnouncementSlugs = ['archiwum', 'typ'];
