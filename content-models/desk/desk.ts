import { z } from 'zod';
import { caseFileSchema, caseNumberSchema } from '../cases/case.ts';
import { answersSchema } from '../services/answers.ts';
import { serviceFieldSchema } from '../services/serviceField.ts';
import { idSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';

const words = (most: number, ask: string) =>
  z
    .string()
    .trim()
    .min(5, ask)
    .max(most, `Skróć tekst do ${String(most)} znaków.`);

/** What a clerk saw when they acted: when the case last changed, so that two clerks never overrule each other. */
const seen = instantSchema;

/** A new day for the answer, with the reasons the party is told (KPA art. 36 § 1). */
export const extensionSchema = z.object({
  seen,
  to: localDateSchema,
  reasons: words(3000, 'Napisz, dlaczego urząd nie zdąży: mieszkaniec dostanie te słowa.'),
});

/** A message of the office; its file goes along in the same sending. */
export const officeMessageSchema = z.object({
  seen,
  text: words(5000, 'Napisz wiadomość.'),
});

/** A message of the resident, with files sent before. */
export const residentMessageSchema = z.object({
  text: words(5000, 'Napisz wiadomość.'),
  files: z.array(idSchema).max(10, 'Dodaj najwyżej 10 plików.').default([]),
});

/** What the resident sends when called: words, files, answers to questions left open; one of them is enough. */
export const completionSchema = z
  .object({
    text: z.string().trim().max(5000, 'Skróć tekst do 5000 znaków.').default(''),
    files: z.array(idSchema).max(10, 'Dodaj najwyżej 10 plików.').default([]),
    answers: answersSchema.default({}),
  })
  .refine(({ text, files, answers }) => text !== '' || files.length > 0 || Object.keys(answers).length > 0, {
    error: 'Napisz odpowiedź, dodaj plik albo uzupełnij brakujące dane.',
    path: ['text'],
  });
export type Completion = z.infer<typeof completionSchema>;

/** Takes the last move back, with the reason the resident reads when they had been told of the move. */
export const undoSchema = z.object({ seen, reason: words(1000, 'Napisz, dlaczego cofasz ten krok.') });

/** Hands the matter to the office that may settle it (KPA art. 65 § 1). */
export const transferSchema = z.object({
  seen,
  office: words(200, 'Podaj nazwę właściwego urzędu.'),
  address: words(300, 'Podaj adres właściwego urzędu.'),
  reason: words(3000, 'Napisz, dlaczego sprawą zajmie się inny urząd.'),
});

/** A note of the office for its own eyes. */
export const noteSchema = z.object({ text: words(5000, 'Napisz notatkę.') });

/** A point of the service's checklist, by its place. */
export const checkSchema = z.object({ point: z.int().nonnegative(), done: z.boolean() });

/** A question to an expert, with what of the case they may see. */
export const opinionAskSchema = z.object({
  email: z.email('Podaj adres e-mail osoby, którą pytasz.'),
  question: words(5000, 'Napisz pytanie.'),
  /** places of the answers in the case */
  answers: z.array(z.int().nonnegative()).default([]),
  files: z.array(idSchema).default([]),
});

/** The one answer of an expert. */
export const opinionAnswerSchema = z.object({
  token: z.string().min(20).max(100),
  text: words(10_000, 'Napisz opinię.'),
});
export const opinionTokenSchema = opinionAnswerSchema.pick({ token: true });

/** What an expert sees: the office, the question, and the parts of the case chosen for them. */
export const opinionViewSchema = z.object({
  officeName: z.string(),
  title: z.string(),
  question: z.string(),
  answers: z.array(z.object({ label: z.string(), value: z.string() })),
  files: z.array(caseFileSchema),
  until: localDateSchema,
  answered: z.boolean(),
});
export type OpinionView = z.infer<typeof opinionViewSchema>;

/** What the clerk's screen shows beside the case itself. */
export const deskSchema = z.object({
  /** when the case last changed: sent back with each act */
  seen: instantSchema,
  /** how the last day came about, in words */
  count: z.string(),
  dueOn: localDateSchema,
  callUntil: localDateSchema.optional(),
  /** the party's day has passed without an answer */
  callPassed: z.boolean(),
  /** text ready for leaving the matter unexamined (KPA art. 64 § 2) */
  leaveText: z.string().optional(),
  proposedCall: localDateSchema,
  extendedTo: localDateSchema.optional(),
  mayExtend: z.boolean(),
  /** draft of the notice of KPA art. 36 */
  extensionText: z.string(),
  mayUndo: z.boolean(),
  sign: z.string().optional(),
  registeredAt: instantSchema.optional(),
  unread: z.int().nonnegative(),
  templates: z.array(z.object({ title: z.string(), text: z.string() })),
  checklist: z.array(z.object({ text: z.string(), done: z.boolean() })),
  notes: z.array(z.object({ id: idSchema, at: instantSchema, who: z.string(), text: z.string() })),
  opinions: z.array(
    z.object({
      id: idSchema,
      at: instantSchema,
      email: z.string(),
      question: z.string(),
      until: localDateSchema,
      state: z.enum(['waits', 'answered', 'withdrawn', 'expired']),
      answer: z.string().optional(),
    }),
  ),
  others: z.array(
    z.object({
      id: idSchema,
      number: caseNumberSchema,
      title: z.string(),
      statusLabel: z.string(),
      filedAt: instantSchema,
    }),
  ),
});
export type Desk = z.infer<typeof deskSchema>;

/** What the resident can do in their case now. */
export const caseActsSchema = z.object({
  count: z.string(),
  callUntil: localDateSchema.optional(),
  /** the day has passed: an answer still counts, and is said to be late */
  isLate: z.boolean(),
  mayComplete: z.boolean(),
  /** questions the form asked and that were left open */
  fields: z.array(serviceFieldSchema),
  mayWrite: z.boolean(),
  unread: z.int().nonnegative(),
});
export type CaseActs = z.infer<typeof caseActsSchema>;
