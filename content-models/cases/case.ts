import { z } from 'zod';
import { idSchema, slugSchema, tenantSchema } from '../shared/identity.ts';
import { dueFeeSchema } from '../services/serviceFee.ts';
import { answersSchema } from '../services/answers.ts';
import { filerSchema } from '../services/filer.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { numberings } from './caseSign.ts';
import { coApplicantSchema } from './coApplicant.ts';
import { forecastSchema } from '../statistics/forecast.ts';

/** Our own tracking number, given at once: `MM-2026-000123`. It is not the office's case sign (poland.md C3). */
export const caseNumberSchema = z.string().regex(/^MM-\d{4}-\d{6}$/);

/** How sure we are who filed (design §4.6). `password` never counts as signed (KPA art. 63 § 3a, 64 § 2). */
export const assuranceSchema = z.object({
  method: z.enum(['password']),
  level: z.enum(['low', 'substantial', 'high']),
  at: instantSchema,
});
export type Assurance = z.infer<typeof assuranceSchema>;

/** A file in a case, named as its owner named it. */
export const caseFileSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  mimeType: z.string(),
  /** bytes */
  size: z.int().nonnegative(),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** Everything that can happen in a case. */
export const caseEventKinds = [
  'filed',
  'moved',
  'message',
  'registered',
  'assigned',
  'called',
  'completed',
  'extended',
  'letter',
  'letterRead',
  'appealed',
  'paid',
  'refunded',
  'opinion',
  'transferred',
  'undone',
  'coApplicant',
] as const;

/** Facts of an event that both sides read. */
export const eventFactsSchema = z.object({
  /** the party's day of a call, or the new day of an extension */
  until: localDateSchema.optional(),
  /** what the call asks for, point by point */
  lacking: z.array(z.string()).optional(),
  /** files that came with it */
  files: z.array(idSchema).optional(),
  /** the answer to a call came after its day */
  late: z.boolean().optional(),
  /** when the other side opened the message */
  readAt: instantSchema.optional(),
});

/** One thing that happened in a case, as the resident sees it. */
export const caseEventSchema = eventFactsSchema.extend({
  id: idSchema,
  at: instantSchema,
  kind: z.enum(caseEventKinds),
  /** who: „Ty” or the name of the department; never a clerk's private data */
  by: z.enum(['resident', 'office']),
  status: z.string().optional(),
  statusLabel: z.string().optional(),
  message: z.string().optional(),
  /** the clerk's name, for the office's eyes only */
  who: z.string().optional(),
  /** the absent colleague in whose place it was done, for the office alone */
  inPlaceOf: z.string().optional(),
  /** the resident does not see it */
  inner: z.boolean().optional(),
  /** why the form sent it to that department, for the office alone */
  routed: z.string().optional(),
});

/** One line of „Moje sprawy”. */
export const caseSummarySchema = z.object({
  number: caseNumberSchema,
  tenant: tenantSchema,
  service: slugSchema,
  title: z.string(),
  officeName: z.string(),
  status: z.string(),
  statusLabel: z.string(),
  /** one sentence: what happens now and whose move it is */
  explanation: z.string(),
  turn: z.enum(['office', 'resident', 'nobody']),
  filedAt: instantSchema,
  changedAt: instantSchema,
  /** the office answers by this day at the latest; while the term stands, as it was when it was stopped */
  dueOn: localDateSchema,
  clock: z.enum(['runs', 'stands']).default('runs'),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

/** A page of „Moje sprawy”, newest first. */
export const caseListSchema = z.object({
  cases: z.array(caseSummarySchema),
  total: z.int().nonnegative(),
  page: z.int().positive(),
  pages: z.int().nonnegative(),
});

/** One case as its resident sees it. */
export const caseDetailSchema = caseSummarySchema.extend({
  department: z.string(),
  /** for whom it was filed, where the form asks */
  filer: filerSchema.optional(),
  /** label and value, in the order of the form */
  answers: z.array(z.object({ label: z.string(), value: z.string() })),
  /** what was worked out of the answers on the day of filing, as people read it */
  computed: z.array(z.object({ label: z.string(), value: z.string() })).default([]),
  fee: dueFeeSchema.optional(),
  /** questions left open that the office will call for, by their labels */
  missing: z.array(z.string()).default([]),
  files: z.array(caseFileSchema),
  events: z.array(caseEventSchema),
  /** how long such cases take here; only while the case goes on and when there is enough of a history */
  usual: forecastSchema.optional(),
  signed: z.boolean(),
  /** the office's own sign, once it is registered */
  sign: z.string().optional(),
  /** the second person's word, where one was asked for */
  coApplicant: coApplicantSchema.optional(),
  /** whoever reads it is that second person: it was filed by somebody else */
  asSecond: z.boolean().optional(),
  /** what a confirmation of filing is checked by */
  confirmation: z.object({ code: z.string(), hash: z.string() }).optional(),
  clause: z.object({ version: z.string(), acceptedAt: instantSchema }),
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;

/**
 * What a resident sends to file a case; exactly once by the `Idempotency-Key` header. For whom they file is among the
 * answers, as the first screen of a form that allows it asks (`filerStep`): so it is sealed, hashed and kept with them.
 */
export const filingSchema = z.object({
  service: slugSchema,
  version: z.int().positive(),
  answers: answersSchema,
  clauseVersion: z.string(),
  /** the second person's address, where the form asks for one */
  coApplicantEmail: z.email('Podaj adres e-mail w postaci nazwa@domena.pl.').max(254).toLowerCase().optional(),
});
export type Filing = z.infer<typeof filingSchema>;

/** What a clerk sends to move a case; `from` is the state they saw, so that two clerks never overrule each other. */
export const caseMoveSchema = z.object({
  from: z.string(),
  to: z.string(),
  message: z.string().trim().max(5000, 'Skróć wiadomość do 5000 znaków.').optional(),
  /** when the case had last changed for whoever moves it */
  seen: instantSchema.optional(),
  /** the party's day, for a move that calls; a fortnight when left out */
  until: localDateSchema.optional(),
  /** what the call asks for, point by point */
  lacking: z.array(z.string().trim().min(1).max(500)).max(50).optional(),
});

/** What the clerk's screen shows of one case. */
export const caseForClerkSchema = caseDetailSchema.extend({
  id: idSchema,
  resident: z.object({ name: z.string(), email: z.string() }),
  assurance: assuranceSchema,
  /** who gives the sign */
  numbering: z.enum(numberings).default('office'),
  moves: z.array(
    z.object({
      to: z.string(),
      label: z.string(),
      message: z.enum(['required', 'optional']),
      call: z.enum(['incomplete', 'incorrect']).optional(),
      /** words ready to be sent along, which the clerk reads first */
      proposal: z.string().optional(),
    }),
  ),
});
export type CaseForClerk = z.infer<typeof caseForClerkSchema>;
