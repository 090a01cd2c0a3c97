import { z } from 'zod';
import { languagePath } from '../publications/publishedDocument.ts';
import { termEnd } from '../shared/legalDeadline.ts';
import type { LocalDate } from '../shared/localDate.ts';
import type { Language } from '../shared/identity.ts';

/** The page of the declaration, and of the form below it. */
export const declarationPath = '/deklaracja-dostepnosci/';
export const accessibilityFormPath = '/deklaracja-dostepnosci/zglos-problem/';

/** Where the form is sent, and where its sender is led on to. */
export const accessibilityAction = '/api/portal/accessibility';
const outcomes = {
  taken: `${accessibilityFormPath}przyjete/`,
  failed: `${accessibilityFormPath}nie-przyjete/`,
};

/** The page that says what became of a request, in the language it was written in. */
export const accessibilityOutcomePath = (language: Language, outcome: keyof typeof outcomes): string =>
  languagePath(language, outcomes[outcome]);

const oneSign = (text: string): string => text.replaceAll('\r\n', '\n').trim();
const words = (most: number) => z.string().transform(oneSign).pipe(z.string().min(1, 'Wypełnij to pole.').max(most));

/**
 * A request to make something accessible (act of 4 April 2019 on digital accessibility, art. 18): who asks, how to
 * answer, which page or part of it, what the barrier is, and in what form the content would help meanwhile.
 */
export const accessibilityRequestSchema = z.object({
  name: words(200),
  /** an e-mail, a phone or an address, as whoever asks prefers */
  contact: words(300),
  /** the address of the page, or its name when somebody only knows that */
  page: words(500),
  problem: words(4000),
  /** the way of access that suits whoever asks; the act lets them name it */
  wanted: z.string().transform(oneSign).pipe(z.string().max(1000)).default(''),
});
export type AccessibilityRequest = z.infer<typeof accessibilityRequestSchema>;

/** How far the office is with a request. */
export const accessibilityStates = {
  new: 'nowe',
  postponed: 'nowy termin podany',
  done: 'załatwione',
  refused: 'odmowa',
} as const;
export type AccessibilityState = keyof typeof accessibilityStates;

/** Until when the office answers, and the last day it may postpone that to (art. 18 ust. 4 and 5). */
export const accessibilityTerms = (receivedOn: LocalDate): { dueOn: LocalDate; lastOn: LocalDate } => ({
  dueOn: termEnd(receivedOn, { days: 7 }),
  lastOn: termEnd(receivedOn, { months: 2 }),
});
