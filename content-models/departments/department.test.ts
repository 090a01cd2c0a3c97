import { expect, test } from 'vitest';
import { departmentTree, placeOf, type Department, type DepartmentBranch } from './department.ts';

const department = (id: string, order: number, parentId?: string): Department =>
  ({ id, order, path: `/urzad/wydzialy/${id}/`, ...(parentId === undefined ? {} : { parentId }) }) as Department;

const shape = (branches: DepartmentBranch[]): unknown[] =>
  branches.map(({ department: { id }, parts }) => (parts.length === 0 ? id : [id, ...shape(parts)]));

test('departments stand under the one they are a part of, each row in its own order', () => {
  const tree = departmentTree([
    department('kadry', 2, 'organizacyjny'),
    department('finanse', 20),
    department('kancelaria', 1, 'organizacyjny'),
    department('organizacyjny', 10),
  ]);
  expect(shape(tree)).toEqual([['organizacyjny', 'kancelaria', 'kadry'], 'finanse']);
});

test('a department whose parent is not public stands at the top', () => {
  expect(shape(departmentTree([department('kadry', 1, 'nie-ma')]))).toEqual(['kadry']);
});

test('two departments that name each other as parent are both still there', () => {
  expect(shape(departmentTree([department('a', 1, 'b'), department('b', 2, 'a')]))).toEqual([['a', 'b']]);
});

test('the place is told from the building to the room, without what is not known', () => {
  expect(placeOf({ building: 'ratusz', floor: 'parter', rooms: 'pokój 3' })).toBe('ratusz, parter, pokój 3');
  expect(placeOf({ floor: 'parter' })).toBe('parter');
  expect(placeOf({})).toBe('');
});
