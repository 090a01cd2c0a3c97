import { z } from 'zod';
import { idSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';
import { polishOrder } from '../shared/polish.ts';

/** How a member of the council voted, in the order in which a report names them. */
export const ballotKinds = {
  for: { name: 'za', heading: 'Za' },
  against: { name: 'przeciw', heading: 'Przeciw' },
  abstained: { name: 'wstrzymuje się', heading: 'Wstrzymało się' },
  notVoting: { name: 'nie głosuje', heading: 'Nie głosowało' },
  absent: { name: 'nieobecność', heading: 'Nieobecni' },
} as const;
export type BallotKind = keyof typeof ballotKinds;
export const ballotKindNames = Object.keys(ballotKinds) as BallotKind[];

/** One member's vote; the name is the one that stood in the report, whatever the person is called later. */
export const ballotSchema = z.object({
  councillorId: idSchema,
  name: z.string().min(2),
  vote: z.enum(ballotKindNames as [BallotKind, ...BallotKind[]]),
});
export type Ballot = z.infer<typeof ballotSchema>;

/** One named vote of a session (u.s.g. art. 14 ust. 4): every member with their vote, once. */
export const voteSchema = z.object({
  /** the point of the agenda it belongs to: `5`, `7a` */
  point: z.string().max(8).optional(),
  subject: z.string().min(5),
  takenAt: instantSchema.optional(),
  /** As the chair announced it; where it was not told apart, more „for” than „against” carries. */
  outcome: z.enum(['adopted', 'rejected']),
  ballots: z
    .array(ballotSchema)
    .min(1, 'Wpisz, kto jak głosował.')
    .refine(
      (ballots) => new Set(ballots.map(({ councillorId }) => councillorId)).size === ballots.length,
      'Ta sama osoba ma w głosowaniu dwa głosy.',
    ),
});
export type Vote = z.infer<typeof voteSchema>;

export type VoteTotals = Record<BallotKind, number>;

/** How many voted which way. */
export const totalsOf = (ballots: readonly Pick<Ballot, 'vote'>[]): VoteTotals => {
  const totals: VoteTotals = { for: 0, against: 0, abstained: 0, notVoting: 0, absent: 0 };
  for (const { vote } of ballots) totals[vote] += 1;
  return totals;
};

/** Whether a simple majority carries: more for than against, abstentions counted on neither side (u.s.g. art. 14 ust. 1). */
export const isCarried = (totals: Pick<VoteTotals, 'for' | 'against'>): boolean => totals.for > totals.against;

/** Ballots by the way they went, names in the Polish alphabet; ways that nobody went are left out. */
export const ballotsByKind = (ballots: readonly Ballot[]): { kind: BallotKind; names: string[] }[] =>
  ballotKindNames
    .map((kind) => ({
      kind,
      names: ballots
        .filter(({ vote }) => vote === kind)
        .map(({ name }) => name)
        .sort(polishOrder),
    }))
    .filter(({ names }) => names.length > 0);
