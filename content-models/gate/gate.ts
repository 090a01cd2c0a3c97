import { z } from 'zod';
import type { Document } from '../documents/document.ts';
import type { RichText } from '../richText/richText.ts';
import type { Language } from '../shared/identity.ts';
import type { LocalDate } from '../shared/localDate.ts';

/** How strictly a commune takes a rule: not at all, as advice, only past a written reason, or never past. */
export const severities = ['off', 'advice', 'reason', 'block'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

/** What each rule is called and how strictly it is taken until an administrator says otherwise. */
export const gateRules = {
  pesel: { name: 'Numer PESEL w treści', severity: 'block' },
  idCard: { name: 'Numer dowodu osobistego w treści', severity: 'block' },
  accountNumber: { name: 'Numer konta spoza faktów urzędu', severity: 'reason' },
  privateContact: { name: 'Prywatny telefon lub e-mail', severity: 'reason' },
  landRegister: { name: 'Numer księgi wieczystej', severity: 'reason' },
  deadInternalLink: { name: 'Odnośnik do strony, której nie ma', severity: 'reason' },
  deadExternalLink: { name: 'Martwy odnośnik do innej strony', severity: 'advice' },
  linkText: { name: 'Odnośnik, który nie mówi, dokąd prowadzi', severity: 'advice' },
  missingAlt: { name: 'Zdjęcie bez opisu', severity: 'reason' },
  untaggedPdf: { name: 'Załącznik niedostępny cyfrowo', severity: 'reason' },
  headingJump: { name: 'Przeskok poziomu nagłówka', severity: 'advice' },
  tableHeader: { name: 'Tabela bez wiersza nagłówków', severity: 'reason' },
  tableCaption: { name: 'Tabela bez podpisu', severity: 'advice' },
  longSentence: { name: 'Długie zdanie', severity: 'advice' },
  longParagraph: { name: 'Długi akapit', severity: 'advice' },
  readability: { name: 'Trudny tekst', severity: 'advice' },
  officialese: { name: 'Słowa urzędowe zamiast prostych', severity: 'advice' },
  allCaps: { name: 'Tekst samymi wielkimi literami', severity: 'advice' },
  titleLength: { name: 'Za długi tytuł lub streszczenie', severity: 'advice' },
  legalBasis: { name: 'Brak podstawy prawnej', severity: 'reason' },
  missingTranslation: { name: 'Brak tłumaczenia', severity: 'advice' },
  staleFact: { name: 'Fakt bez wartości lub dawno niesprawdzony', severity: 'reason' },
  typedFact: { name: 'Przepisany fakt', severity: 'advice' },
} as const satisfies Record<string, { name: string; severity: Severity }>;
export type GateRuleId = keyof typeof gateRules;
export const gateRuleIds = Object.keys(gateRules) as GateRuleId[];
const gateRuleSchema = z.enum(gateRuleIds as [GateRuleId, ...GateRuleId[]]);

const inField = z.object({ field: z.string() });
const inBody = inField.extend({ index: z.int().nonnegative() });

/** A change that mends a problem without thinking; what must not be repeated (a PESEL) is found anew where it stands. */
export const mendSchema = z.discriminatedUnion('kind', [
  inField.extend({ kind: z.literal('replace'), find: z.string(), put: z.string() }),
  inField.extend({ kind: z.literal('mask'), rule: gateRuleSchema }),
  inField.extend({ kind: z.literal('fact'), find: z.string(), id: z.string() }),
  inBody.extend({ kind: z.literal('headingLevel'), level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  inBody.extend({ kind: z.literal('headerRow') }),
  inBody.extend({ kind: z.literal('caption'), text: z.string() }),
  inBody.extend({ kind: z.literal('linkText'), text: z.string() }),
]);
export type Mend = z.infer<typeof mendSchema>;

/** One thing to think about before publishing. */
export const gateProblemSchema = z.object({
  rule: gateRuleSchema,
  message: z.string(),
  /** the words it is about, masked where they are personal */
  quote: z.string().optional(),
  mend: mendSchema.optional(),
  /** what the mend will do, in a few words: „Zamień na: teraz” */
  mendLabel: z.string().optional(),
});
export type GateProblem = z.infer<typeof gateProblemSchema>;

/** What a rule found; whose rule it is, is added for it. */
export type Finding = Omit<GateProblem, 'rule'>;

/** A document as the rules see it, whatever its kind. */
export interface GateDocument {
  language: Language;
  title: string;
  summary: string;
  texts: { field: string; text: RichText }[];
  /** every other text a reader will see, by the field it stands in */
  words: { field: string; label: string; value: string }[];
  attachments: Pick<Document, 'title' | 'mimeType' | 'accessible'>[];
  pictures: { label: string; alt: string; decorative: boolean }[];
  /** how many acts it names; absent for kinds that need none */
  legalBasis?: number | undefined;
  /** languages it should have and has not */
  missingLanguages: Language[];
}

/** A plainer word for a word of offices; `swaps` when it can take its place without changing the rest. */
export const plainWordSchema = z.object({
  phrase: z.string().trim().min(1).max(80),
  better: z.string().trim().min(1).max(120),
  swaps: z.boolean(),
});
export type PlainWord = z.infer<typeof plainWordSchema>;

/** A fact as the gate knows it: what it says, and since when nobody looked at it. */
export interface KnownFact {
  id: string;
  name: string;
  kind: string;
  text: string;
  /** digits of an account, a phone in E.164 */
  exact?: string | undefined;
  checkedOn: LocalDate;
}

/** What the rules must know besides the document. */
export interface GateContext {
  today: LocalDate;
  plainWords: readonly PlainWord[];
  facts: readonly KnownFact[];
  /** addresses of the office itself, which are nobody's private ones */
  ownContacts: readonly string[];
  /** addresses on the own site where nothing is */
  deadPaths: readonly string[];
  /** addresses elsewhere that did not answer in the last nights */
  deadUrls: readonly string[];
}

/** One rule: a name it is set by, and how it looks. */
export interface GateRule {
  id: GateRuleId;
  find: (document: GateDocument, context: GateContext) => Finding[];
}
