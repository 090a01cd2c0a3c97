import { z } from 'zod';
import { documentSchema } from '../documents/document.ts';
import { localDateSchema } from '../shared/localDate.ts';
import { wordsSchema } from './announcementBase.ts';
import { ordinanceNumberSchema, resolutionNumberSchema, sessionNumberSchema } from './actNumbers.ts';

/** Whether a resolution or an ordinance holds. */
const validitySchema = z.enum(['inForce', 'amended', 'repealed', 'void']);
/** The name of a state of an act. */
export type Validity = z.infer<typeof validitySchema>;

const voteKinds = ['for', 'against', 'abstained', 'absent'] as const;
/** How a vote was cast. */
export type VoteKind = (typeof voteKinds)[number];

/** How one councillor voted (u.s.g. art. 14 ust. 3: votes are by name). */
const voteSchema = z.object({
  councillor: wordsSchema,
  vote: z.enum(voteKinds, 'Wybierz, jak ta osoba głosowała.'),
});

/** Where the province's official journal printed an act. */
const journalSchema = z.object({
  year: z.int('Podaj rok dziennika, na przykład 2026.').min(1999, 'Podaj rok dziennika, na przykład 2026.').max(2999),
  position: z.int('Podaj pozycję w dzienniku.').positive('Podaj pozycję w dzienniku.'),
  publishedOn: localDateSchema.optional(),
});
type Journal = z.infer<typeof journalSchema>;

/** What a supervising authority decided about an act (u.s.g. art. 91). */
const rulingSchema = z.object({
  /** `Wojewoda Lubelski`, `Regionalna Izba Obrachunkowa w Lublinie` */
  authority: wordsSchema,
  ruledOn: localDateSchema,
  /** what it decided, in words */
  decision: wordsSchema,
});

/** What a resolution has of its own. */
export const resolutionFields = z.object({
  number: resolutionNumberSchema,
  /** what the council decides: „w sprawie …” */
  subject: wordsSchema,
  sessionNumber: sessionNumberSchema.optional(),
  initiator: z.string().optional(),
  votes: z.array(voteSchema).optional(),
  entryIntoForce: localDateSchema.optional(),
  journal: journalSchema.optional(),
  /** `Dz. Urz. Woj. Lubelskiego 2026 poz. 1234`, as older announcements wrote it */
  officialJournal: z.string().optional(),
  ruling: rulingSchema.optional(),
  validity: validitySchema,
  /** the text with all changes written in */
  consolidatedText: documentSchema.optional(),
});

/** What an ordinance has of its own. */
export const ordinanceFields = z.object({
  number: ordinanceNumberSchema,
  entryIntoForce: localDateSchema.optional(),
  validity: validitySchema,
  /** what it repeals that is not on the site, each in words */
  repeals: z.array(wordsSchema).optional(),
});

/** How many voted how; `present` are those who voted at all. */
export const voteTotals = (votes: readonly z.infer<typeof voteSchema>[]): Record<VoteKind | 'present', number> => {
  const totals = { for: 0, against: 0, abstained: 0, absent: 0, present: 0 };
  for (const { vote } of votes) {
    totals[vote] += 1;
    if (vote !== 'absent') totals.present += 1;
  }
  return totals;
};

/** The official journals of provinces, by the first two digits of TERC; a new one is a line here. */
const provinceJournals: Record<string, { name: string; eli: string }> = {
  '06': { name: 'Dz. Urz. Woj. Lubelskiego', eli: 'https://edziennik.lublin.uw.gov.pl/eli/POL_WOJ_LU' },
};

/** `Dz. Urz. Woj. Lubelskiego 2026 poz. 1234` and its permanent European address (ELI), where the province is known. */
export const journalReference = ({ year, position }: Journal, terc: string): { text: string; href?: string } => {
  const province = provinceJournals[terc.slice(0, 2)];
  const place = `${String(year)} poz. ${String(position)}`;
  return province
    ? { text: `${province.name} ${place}`, href: `${province.eli}/${String(year)}/${String(position)}` }
    : { text: `Dziennik Urzędowy Województwa ${place}` };
};

/** The journal that an older text names: `Dz. Urz. Woj. Lubelskiego 2026 poz. 1234`. */
export const journalOfText = (text: string): Journal | undefined => {
  const [, year, position] = /^Dz\. ?Urz\..* (\d{4}),? poz\. (\d+)$/.exec(text.trim()) ?? [];
  return year === undefined || position === undefined ? undefined : { year: Number(year), position: Number(position) };
};
