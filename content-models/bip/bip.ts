import { z } from 'zod';

/** What a document does not show, and why: art. 8(5) of the act on public information (poland.md B4). */
export const exclusionSchema = z.object({
  /** what was left out: „imiona i nazwiska osób fizycznych” */
  scope: z.string().min(3),
  /** `art. 5 ust. 2 ustawy o dostępie do informacji publicznej` */
  legalBasis: z.string().min(3),
  /** the post or organ that decided */
  decidedBy: z.string().min(3),
  /** in whose interest; the act wants it when it is a private one */
  inInterestOf: z.string().optional(),
});
export type Exclusion = z.infer<typeof exclusionSchema>;

/** Who edits the Bulletin: a name or a post, and how to reach them (regulation of 18 January 2007, § 11). */
export const bipEditorSchema = z.object({ name: z.string().min(3), phone: z.string().min(3), email: z.email() });

/** Where the Bulletin begins on a commune's site. */
export const bipPath = '/bip/';

/** The page of all Bulletins in the country. */
export const nationalBipUrl = 'https://www.gov.pl/web/bip';

/** Address parts that the Bulletin keeps for itself, wherever a page stands: under each document is its history. */
export const reservedBipSlugs = ['historia', 'rejestr-zmian', 'archiwum'];

const withoutLanguage = (path: string): string => path.replace(/^\/(?:en|uk)(?=\/)/, '');

/** Sections whose every document belongs to the Bulletin, whatever anybody ticked. */
const alwaysIn = ['/ogloszenia/'];

/** Whether documents at such an address belong to the Bulletin without anybody's decision. */
export const isAlwaysInBip = (path: string): boolean =>
  alwaysIn.some((section) => withoutLanguage(path).startsWith(section));

/** Whether a document belongs to the Bulletin: by its section, else by the editor's tick, else by standing under `/bip/`. */
export const belongsToBip = (path: string, ticked?: boolean | null): boolean =>
  isAlwaysInBip(path) || (ticked ?? withoutLanguage(path).startsWith(bipPath));
