import { z } from 'zod';

const capitals = 'A-ZĄĆĘŁŃÓŚŹŻ';

/** The symbol of an organisational unit in a sign: `OŚ`, `WI-II`. */
export const unitSymbolSchema = z
  .string()
  .regex(
    new RegExp(`^[${capitals}]+(-[${capitals}]+)*$`),
    'Symbol wydziału to wielkie litery, na przykład OŚ albo WI-II.',
  );

/** A sign of a case, `WI-II.6730.45.2026.AK` (office instruction of 18 January 2011, poland.md C1–C2). */
export const caseSignSchema = z
  .string()
  .trim()
  .regex(
    new RegExp(
      `^[${capitals}]+(-[${capitals}]+)*\\.\\d{2,4}\\.\\d{1,6}(\\.\\d{1,4})?\\.(19|20)\\d{2}(\\.[${capitals}]{2,4})?$`,
    ),
    'Znak sprawy ma postać OŚ.6131.12.2026 albo OŚ.6131.12.2026.AK.',
  );

/** Initials of whoever handles the case, at the end of a sign. */
export const initialsSchema = z
  .string()
  .trim()
  .regex(new RegExp(`^[${capitals}]{2,4}$`), 'Inicjały to od dwóch do czterech wielkich liter.');

/** What a sign is made of. */
export interface SignParts {
  unit: string;
  jrwaClass: string;
  number: number;
  year: string;
  initials?: string | undefined;
}

/** The sign of a case out of its parts, in the order of the office instruction. */
export const caseSignOf = ({ unit, jrwaClass, number, year, initials }: SignParts): string =>
  [unit, jrwaClass, String(number), year, ...(initials === undefined ? [] : [initials])].join('.');

/** Who numbers the cases of a commune: the office's own system, or Moje Miasto. */
export const numberings = ['office', 'here'] as const;
export type Numbering = (typeof numberings)[number];

const blankIsNone = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);

/** What a clerk sends to register a case; the sign only where the office numbers. */
export const registrationOfCaseSchema = z.object({
  sign: z.preprocess(blankIsNone, caseSignSchema.optional()),
  initials: z.preprocess(blankIsNone, initialsSchema.optional()),
});
export type RegistrationOfCase = z.infer<typeof registrationOfCaseSchema>;
