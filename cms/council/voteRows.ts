import {
  ballotKindNames,
  ballotKinds,
  isCarried,
  totalsOf,
  type BallotKind,
} from '../../content-models/council/votes.ts';
import { maybeIdOf } from '../fields/idOf.ts';

/** The five lists of names of one vote, as the editor filled them. */
export type BallotLists = Partial<Record<BallotKind, unknown>>;

/** Ids by the way they voted. */
const idsOf = (lists: BallotLists, kind: BallotKind): string[] =>
  (Array.isArray(lists[kind]) ? lists[kind] : []).map(maybeIdOf).filter((id) => id !== undefined);

/** Why a vote cannot be published as it was entered: nobody voted, or somebody did twice. */
export const troubleOf = (lists: BallotLists): string | undefined => {
  const seen = new Map<string, BallotKind>();
  for (const kind of ballotKindNames)
    for (const id of idsOf(lists, kind)) {
      const before = seen.get(id);
      if (before !== undefined)
        return before === kind
          ? `Ta sama osoba jest dwa razy na liście „${ballotKinds[kind].heading}”.`
          : `Ta sama osoba jest na listach „${ballotKinds[before].heading}” i „${ballotKinds[kind].heading}”.`;
      seen.set(id, kind);
    }
  return seen.size === 0 ? 'Wybierz, kto jak głosował.' : undefined;
};

/** What the vote came to: as the editor said, or by a simple majority. */
export const outcomeOf = (lists: BallotLists, said: unknown): 'adopted' | 'rejected' => {
  if (said === 'adopted' || said === 'rejected') return said;
  const totals = totalsOf(ballotKindNames.flatMap((vote) => idsOf(lists, vote).map(() => ({ vote }))));
  return isCarried(totals) ? 'adopted' : 'rejected';
};
