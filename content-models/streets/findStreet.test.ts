import { expect, test } from 'vitest';
import { findStreet } from './findStreet.ts';
import { streetTitle, type Street } from './street.ts';

const streets: Street[] = [
  { kind: 'ul.', name: 'Lubelska', town: 'Chełm' },
  { kind: 'ul.', name: 'Kościuszki', town: 'Chełm' },
  { kind: 'pl.', name: 'Kościuszki', town: 'Chełm' },
  { kind: 'ul.', name: 'Adama Mickiewicza', town: 'Chełm' },
  { kind: 'al.', name: '3 Maja', town: 'Chełm' },
  { kind: 'ul.', name: 'Jana Pawła II', town: 'Chełm' },
  { kind: 'ul.', name: 'Rynek', town: 'Kodeń' },
  { kind: 'inne', name: 'Na Stoku', town: 'Kodeń' },
];

test.each([
  ['lubelska', 'Chełm', 'ul. Lubelska'],
  ['Ulica Lubelska', 'chelm', 'ul. Lubelska'],
  ['plac kosciuszki', 'Chełm', 'ul. Kościuszki'],
  ['pl. Kościuszki', 'Chełm', 'pl. Kościuszki'],
  ['al.3 maja', 'Chełm', 'al. 3 Maja'],
  ['Rynek', 'Kodeń', 'ul. Rynek'],
  ['na stoku', 'Kodeń', 'Na Stoku'],
  ['Mickiewicza', 'Chełm', 'ul. Adama Mickiewicza'],
])('„%s” in %s is %s', (typed, town, title) => {
  expect(findStreet(streets, typed, town)).toEqual({ title });
});

test.each([
  ['Lubeslka', 'Chełm', ['ul. Lubelska']],
  ['Pawła', 'Chełm', ['ul. Jana Pawła II']],
  ['Lubelska 12', 'Chełm', ['ul. Lubelska']],
  ['Rynek', 'Chełm', []],
  ['Zupełnie Inna', 'Chełm', []],
])('„%s” in %s is not there; near are %j', (typed, town, nearest) => {
  expect(findStreet(streets, typed, town)).toEqual({ nearest });
});

test('a street of a town that the list does not know is looked for in the whole commune', () => {
  expect(findStreet(streets, 'Lubelska', 'Pokrówka')).toEqual({ title: 'ul. Lubelska' });
});

test('what is its own kind is not told twice', () => {
  expect(streetTitle({ kind: 'rynek', name: 'Rynek' })).toBe('Rynek');
});
