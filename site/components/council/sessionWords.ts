import { toRoman } from '../../../content-models/council/roman.ts';
import type { CouncilSession } from '../../../content-models/council/councilSession.ts';
import { ballotKindNames, type VoteTotals } from '../../../content-models/council/votes.ts';

/** `XXXI sesja`, `XXXII sesja nadzwyczajna` */
export const sessionName = ({ number, extraordinary }: Pick<CouncilSession, 'number' | 'extraordinary'>): string =>
  `${toRoman(number)} sesja${extraordinary ? ' nadzwyczajna' : ''}`;

const words = {
  for: 'za',
  against: 'przeciw',
  abstained: 'wstrzymało się',
  notVoting: 'nie głosowało',
  absent: 'nieobecni',
} as const;

/** `za 12, przeciw 2, wstrzymało się 1`: the three that make a result always, the others when there are any. */
export const totalsInWords = (totals: VoteTotals): string =>
  ballotKindNames
    .filter((kind) => ['for', 'against', 'abstained'].includes(kind) || totals[kind] > 0)
    .map((kind) => `${words[kind]}\u00a0${String(totals[kind])}`)
    .join(', ');
