import { expect, test } from 'vitest';
import type { Panel } from '../../../content-models/panel/panel.ts';
import { householdOf, ME, panelOf } from './people.ts';

const person = (id: string, name: string) => ({ id, name });
const zosia = person('z', 'Zofia Demo');
const antek = person('a', 'Antoni Demo');
const flat = person('w', 'ul. Lubelska 12/3');
const tile = (kind: string, of: typeof zosia) => ({ link: of.id, kind, person: of });
const task = (id: string, of?: typeof zosia) => ({ id, ...(of ? { person: of } : {}) });
const panel = {
  people: [zosia, antek, flat],
  tiles: [tile('school', zosia), tile('school', antek), tile('water', flat)],
  tasks: [task('excuse', zosia), task('reading', flat), task('case')],
  upcoming: [],
} as unknown as Panel;

const tasksFor = (asked: string | null) => panelOf(panel, asked).tasks.map(({ id }) => id);

test('the switch names everybody, me, and the children by their given names', () => {
  expect(householdOf(panel).map(({ name }) => name)).toEqual(['Wszyscy', 'Ty', 'Zofia', 'Antoni']);
});

test('two children of one given name keep their full names', () => {
  const twins = {
    ...panel,
    people: [zosia, person('a', 'Zofia Inna')],
    tiles: [tile('school', zosia), tile('school', person('a', 'Zofia Inna'))],
  } as unknown as Panel;
  expect(householdOf(twins).map(({ name }) => name)).toEqual(['Wszyscy', 'Ty', 'Zofia Demo', 'Zofia Inna']);
});

test('without children there is nobody to choose between', () => {
  expect(householdOf({ ...panel, tiles: [tile('water', flat)] } as unknown as Panel)).toEqual([]);
});

test('a child has its own things; contracts and matters are mine', () => {
  expect(tasksFor('z')).toEqual(['excuse']);
  expect(tasksFor(ME)).toEqual(['reading', 'case']);
  expect(panelOf(panel, ME).tiles.map(({ link }) => link)).toEqual(['w']);
});

test('an unknown person in the address shows everybody', () => {
  expect(tasksFor('guessed')).toHaveLength(3);
  expect(tasksFor(null)).toHaveLength(3);
});
