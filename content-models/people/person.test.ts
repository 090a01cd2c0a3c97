import { expect, test } from 'vitest';
import { hasPersonPage, leadersOf, nameOf, personPath, staffOf, type Person } from './person.ts';

const unit = 'wydzial';
const person = (id: string, more: Partial<Person> = {}): Person =>
  ({ id, title: id, post: id, group: 'employee', unitIds: [unit], leadsIds: [], order: 100, ...more }) as Person;

test('the head comes first, then the deputy, then everybody else with Ł after L and Ż last', () => {
  const people = [
    person('Żaneta'),
    person('Łukasz'),
    person('Zofia'),
    person('Lena'),
    person('zastępca', { deputyOfId: 'dyrektor' }),
    person('dyrektor', { leadsIds: [unit], unitIds: [] }),
    person('z innego wydziału', { unitIds: ['inny'] }),
    person('radna', { group: 'councillor' }),
  ];
  expect(staffOf(unit, people).map(({ id }) => id)).toEqual([
    'dyrektor',
    'zastępca',
    'Lena',
    'Łukasz',
    'Zofia',
    'Żaneta',
  ]);
  expect(leadersOf(unit, people)).toMatchObject({ heads: [{ id: 'dyrektor' }], deputies: [{ id: 'zastępca' }] });
});

test('the deputy of somebody in another department is no deputy here', () => {
  expect(leadersOf(unit, [person('a', { deputyOfId: 'prezydent' })]).deputies).toEqual([]);
});

test('somebody without a text has no page, and a councillor has it with the council', () => {
  expect(hasPersonPage({})).toBe(false);
  expect(hasPersonPage({ body: { blocks: [] } })).toBe(false);
  expect(hasPersonPage({ body: { blocks: [{ type: 'rule' }] } })).toBe(true);
  expect(personPath({ slug: 'mandat-1', group: 'councillor' })).toBe('/rada/radni/mandat-1/');
  expect(personPath({ slug: 'skarbnik', group: 'authority' })).toBe('/urzad/ludzie/skarbnik/');
});

test('a post is not told twice where no name is given', () => {
  expect(nameOf({ title: 'Skarbnik', post: 'Skarbnik' })).toBeUndefined();
  expect(nameOf({ title: 'Redakcja (demo)', post: 'Redaktor' })).toBe('Redakcja (demo)');
});
