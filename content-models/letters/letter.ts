import { z } from 'zod';
import { letterKindSchema, type LetterKind } from '../services/letterTemplate.ts';
import { idSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';

/** The life of a letter: written, printed and waiting for a signature, given to the party, or put away. */
export const letterStates = ['draft', 'ready', 'sent', 'withdrawn'] as const;
export type LetterState = (typeof letterStates)[number];

/** What each kind of letter is called, for both sides. */
export const letterKindNames: Readonly<Record<LetterKind, string>> = {
  decision: 'Decyzja',
  certificate: 'Zaświadczenie',
  refusal: 'Postanowienie o odmowie',
  call: 'Wezwanie',
  extension: 'Zawiadomienie o nowym terminie',
  suspension: 'Postanowienie o zawieszeniu',
  notice: 'Zawiadomienie',
  letter: 'Pismo',
};

const line = z.string().trim().max(300, 'Skróć to do 300 znaków.');
const paragraph = z.string().trim().min(1).max(5000, 'Skróć akapit do 5000 znaków.');
const paragraphs = z.array(paragraph).max(100, 'Pismo może mieć najwyżej 100 akapitów.');

/** Everything a letter says, part by part; a draft may lack parts, `checkLetter` names them. */
export const letterContentSchema = z.object({
  title: z.string().trim().min(3, 'Nadaj pismu tytuł.').max(200, 'Skróć tytuł do 200 znaków.'),
  /** who issues it: „Prezydent Miasta Chełm” (KPA art. 107 § 1 pt 1) */
  authority: line,
  place: line,
  /** the day of issue (KPA art. 107 § 1 pt 2) */
  on: localDateSchema.optional(),
  /** sign of the case, or its number while it has none */
  sign: line,
  /** the party (KPA art. 107 § 1 pt 3) */
  addressee: z.object({ name: line, address: z.array(line).max(5) }),
  /** legal basis (KPA art. 107 § 1 pt 4) */
  basis: z.string().trim().max(1000, 'Skróć podstawę prawną do 1000 znaków.'),
  /** for a decision: what is settled (KPA art. 107 § 1 pt 5), else the letter's text */
  paragraphs,
  /** facts and law (KPA art. 107 § 1 pt 6, § 3) */
  grounds: paragraphs,
  /** grounds may be left out where the party gets all it asked for (KPA art. 107 § 4) */
  grantsAll: z.boolean().default(false),
  /** to whom it can be appealed and in how many days from delivery (KPA art. 107 § 1 pt 7) */
  appeal: z.object({ to: line, days: z.int().positive().max(365) }).optional(),
  /** the day named anew, of a letter by art. 36 */
  newDueOn: localDateSchema.optional(),
  /** who signs, and as whom (KPA art. 107 § 1 pt 8) */
  signer: z.object({ name: line, position: line }),
});
export type LetterContent = z.infer<typeof letterContentSchema>;

/** What was found in a file that was signed outside; whether the signature is valid is not looked into. */
export const foundSignatureSchema = z.object({
  found: z.boolean(),
  format: z.enum(['PAdES', 'XAdES', 'ASiC']).optional(),
  /** names in the certificates, as far as they can be read */
  signers: z.array(z.string()).default([]),
});
export type FoundSignature = z.infer<typeof foundSignatureSchema>;

const storedFileSchema = z.object({ fileName: z.string(), mimeType: z.string(), size: z.int(), sha256: z.string() });
export type StoredFile = z.infer<typeof storedFileSchema>;

/** One thing a letter lacks or should be looked at, where it is, and the article that asks for it. */
export const letterFaultSchema = z.object({ part: z.string(), message: z.string() });
export type LetterFault = z.infer<typeof letterFaultSchema>;

/** A letter as the office sees it. */
export const letterForClerkSchema = z.object({
  id: idSchema,
  kind: letterKindSchema,
  state: z.enum(letterStates),
  revision: z.int().positive(),
  content: letterContentSchema,
  madeBy: z.string().optional(),
  madeAt: instantSchema,
  /** what keeps it from being sent */
  faults: z.array(letterFaultSchema),
  /** what whoever sends it should know */
  warnings: z.array(letterFaultSchema),
  /** printed by us, once it is ready */
  file: storedFileSchema.optional(),
  signedFile: storedFileSchema
    .extend({
      signature: foundSignatureSchema,
      /** whether what we printed is in it byte for byte; absent where that cannot be told */
      holdsOurs: z.boolean().optional(),
    })
    .optional(),
  sentAt: instantSchema.optional(),
  readAt: instantSchema.optional(),
  readBy: z.string().optional(),
  secondNoticeAt: instantSchema.optional(),
  /** given in the portal so long ago without being opened that another way should be taken */
  isNotCollected: z.boolean().optional(),
  appealUntil: localDateSchema.optional(),
  /** number and id of the case in which it was appealed */
  appeal: z.object({ id: idSchema, number: z.string() }).optional(),
});
export type LetterForClerk = z.infer<typeof letterForClerkSchema>;

/** The letters of a case and what can be begun from. */
export const caseLettersSchema = z.object({
  letters: z.array(letterForClerkSchema),
  templates: z.array(z.object({ name: z.string(), kind: letterKindSchema, title: z.string() })),
  mayWrite: z.boolean(),
  /** the case that was appealed, where this one is an appeal */
  about: z.object({ id: idSchema, number: z.string() }).optional(),
});
export type CaseLetters = z.infer<typeof caseLettersSchema>;

/** What begins a letter: one of the service's templates, or an empty one of a kind. */
export const letterStartSchema = z.union([z.object({ template: z.string() }), z.object({ kind: letterKindSchema })]);

/** What a clerk saves; `revision` is the one they saw. */
export const letterEditSchema = z.object({ revision: z.int().positive(), content: letterContentSchema });

/** An act on a letter as it was seen. */
export const letterActSchema = z.object({ revision: z.int().positive() });

const partyFileSchema = storedFileSchema.extend({ which: z.enum(['file', 'signed']) });

/** A letter as its addressee sees it: before it is opened, only that it is there. */
export const letterForPartySchema = z.object({
  id: idSchema,
  kind: letterKindSchema,
  sentAt: instantSchema,
  readAt: instantSchema.optional(),
  /** only once it was opened */
  opened: z
    .object({
      title: z.string(),
      paragraphs: z.array(z.string()),
      files: z.array(partyFileSchema),
      signature: foundSignatureSchema.optional(),
      appeal: z
        .object({
          /** an appeal from a decision, a complaint against an order */
          what: z.enum(['appeal', 'complaint']),
          to: z.string(),
          until: localDateSchema,
          isOver: z.boolean(),
          /** the case in which it was appealed already */
          number: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
});
export type LetterForParty = z.infer<typeof letterForPartySchema>;

/** Every letter the office gave the party in one case, the newest first. */
export const partyLettersSchema = z.object({ letters: z.array(letterForPartySchema) });

/** Kinds against which there can be an appeal (art. 127) or a complaint (art. 141). */
export const canBeAppealed = (kind: LetterKind): boolean =>
  kind === 'decision' || kind === 'refusal' || kind === 'suspension';
