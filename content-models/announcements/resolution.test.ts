import { expect, test } from 'vitest';
import { journalOfText, journalReference, voteTotals } from './resolution.ts';

test('votes are counted by kind; who was absent did not vote', () => {
  const vote = (kind: 'for' | 'against' | 'abstained' | 'absent') => ({ councillor: 'Radny (demo)', vote: kind });
  expect(voteTotals([vote('for'), vote('for'), vote('against'), vote('abstained'), vote('absent')])).toEqual({
    ...{ for: 2, against: 1, abstained: 1, absent: 1, present: 4 },
  });
  expect(voteTotals([])).toMatchObject({ present: 0 });
});

test('an act in the journal of its province has a permanent European address', () => {
  expect(journalReference({ year: 2026, position: 5127 }, '0662011')).toEqual({
    text: 'Dz. Urz. Woj. Lubelskiego 2026 poz. 5127',
    href: 'https://edziennik.lublin.uw.gov.pl/eli/POL_WOJ_LU/2026/5127',
  });
  expect(journalReference({ year: 2026, position: 1 }, '1465011').href).toBeUndefined();
});

test('year and position are read from the way journals used to be written', () => {
  expect(journalOfText('Dz. Urz. Woj. Lubelskiego 2026 poz. 5127')).toEqual({ year: 2026, position: 5127 });
  expect(journalOfText('w druku')).toBeUndefined();
});
