import { csvText } from '../shared/csv.ts';
import { localDateOf } from '../shared/localDate.ts';
import type { CouncilSession } from './councilSession.ts';
import { toRoman } from './roman.ts';
import { ballotKinds } from './votes.ts';

const columns = ['sesja', 'data', 'glosowanie', 'punkt', 'sprawa', 'wynik', 'radny', 'glos'] as const;

/** The named votes of a session as one table: a row for each member's vote, a head, UTF-8, CRLF (poland.md O1). */
export const votesCsv = (session: Pick<CouncilSession, 'number' | 'startsAt' | 'votes'>): string => {
  const rows = session.votes.flatMap(({ point, subject, outcome, ballots }, index) =>
    ballots.map(({ name, vote }) => [
      toRoman(session.number),
      localDateOf(session.startsAt),
      String(index + 1),
      point ?? '',
      subject,
      outcome === 'adopted' ? 'przyjęto' : 'odrzucono',
      name,
      ballotKinds[vote].name,
    ]),
  );
  return csvText([columns, ...rows]);
};
