import { toRoman } from '../../../content-models/council/roman.ts';
import { ballotKinds } from '../../../content-models/council/votes.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { commune as readCommune, councilSessions } from '../../content/read.ts';
import { address, day, lastChange, text, whole, type Dataset } from './dataset.ts';

/** Every named vote of every session: a row for each member's vote. */
export const voteDataset: Dataset = {
  name: 'glosowania',
  title: 'Głosowania imienne rady',
  description: 'Jak głosowali radni na sesjach. Jeden wiersz to jeden głos jednej osoby w jednym głosowaniu.',
  keywords: ['rada', 'sesje', 'głosowania imienne', 'radni'],
  columns: [
    text('sesja', 'Sesja', 'Numer sesji, cyframi rzymskimi.'),
    day('data', 'Data', 'Dzień, w którym sesja się zaczęła.'),
    address('adres', 'Adres', 'Strona sesji.'),
    whole('glosowanie', 'Głosowanie', 'Numer głosowania na tej sesji, od 1.'),
    text('punkt', 'Punkt', 'Punkt porządku obrad. Puste, gdy głosowanie nie dotyczyło punktu.'),
    text('sprawa', 'Sprawa', 'Nad czym głosowano.'),
    text('wynik', 'Wynik', 'Wynik głosowania: przyjęto albo odrzucono.'),
    text('radny', 'Radny lub radna', 'Imię i nazwisko, jak w protokole.'),
    text(
      'glos',
      'Głos',
      `Oddany głos: ${Object.values(ballotKinds)
        .map(({ name }) => name)
        .join(', ')}.`,
    ),
  ],
  rows: (tenant) => {
    const { origin } = readCommune(tenant);
    return councilSessions(tenant).flatMap(({ number, startsAt, path, votes }) =>
      votes.flatMap(({ point, subject, outcome, ballots }, index) =>
        ballots.map(({ name, vote }) => ({
          sesja: toRoman(number),
          data: localDateOf(startsAt),
          adres: origin + path,
          glosowanie: index + 1,
          punkt: point,
          sprawa: subject,
          wynik: outcome === 'adopted' ? 'przyjęto' : 'odrzucono',
          radny: name,
          glos: ballotKinds[vote].name,
        })),
      ),
    );
  },
  modified: (tenant) => lastChange(councilSessions(tenant).filter(({ votes }) => votes.length > 0)),
};
