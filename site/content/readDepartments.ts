import { departmentTree, type Department, type DepartmentBranch } from '../../content-models/departments/department.ts';
import { staffOf, type Person } from '../../content-models/people/person.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { keptPerContent, note } from './reading.ts';

const inLanguage = <One extends { language: Language }>(all: Map<string, One>, language: Language): One[] =>
  [...all.values()].filter((one) => one.language === language);

const kept = keptPerContent(({ documents }, language) => {
  const departments = inLanguage(documents.department, language);
  return {
    departments,
    byUnit: new Map(departments.map((one) => [one.unitId, one])),
    tree: departmentTree(departments),
    people: inLanguage(documents.person, language),
  };
});

/** The departments of an office as a tree. */
export const departments = (tenant: string, language: Language = 'pl'): DepartmentBranch[] => {
  note('all:department');
  return kept(tenant, language).tree;
};

/** The departments behind these units of the office, those that have a public face. */
export const departmentsOfUnits = (
  tenant: string,
  unitIds: readonly string[],
  language: Language = 'pl',
): Department[] => {
  note('all:department');
  const { byUnit } = kept(tenant, language);
  return unitIds.map((id) => byUnit.get(id)).filter((one) => one !== undefined);
};

/** The departments above one, topmost first, and those that are parts of it. */
export const departmentFamily = (tenant: string, of: Department): { above: Department[]; parts: Department[] } => {
  note('all:department');
  const all = kept(tenant, of.language).departments;
  const above: Department[] = [];
  for (let id = of.parentId; id !== undefined && above.length < 10;) {
    const parent = all.find((one) => one.id === id);
    if (!parent || above.includes(parent)) break;
    above.unshift(parent);
    id = parent.parentId;
  }
  const parts = all.filter(({ parentId }) => parentId === of.id);
  return { above, parts: parts.sort((a, b) => a.order - b.order || polishOrder(a.title, b.title)) };
};

/** Who works in a unit, the head first. */
export const staffOfUnit = (tenant: string, unitId: string, language: Language = 'pl'): Person[] => {
  note('all:person');
  return staffOf(unitId, kept(tenant, language).people);
};

/** Those who run the office, in their order. */
export const authorities = (tenant: string, language: Language = 'pl'): Person[] => {
  note('all:person');
  return kept(tenant, language)
    .people.filter(({ group }) => group === 'authority')
    .sort((a, b) => a.order - b.order || polishOrder(a.post, b.post));
};

/** People of the office whom no public department has. */
export const peopleWithoutDepartment = (tenant: string, language: Language = 'pl'): Person[] => {
  note('all:person');
  note('all:department');
  const { people, byUnit } = kept(tenant, language);
  return people
    .filter(
      ({ group, unitIds, leadsIds }) => group === 'employee' && ![...unitIds, ...leadsIds].some((id) => byUnit.has(id)),
    )
    .sort((a, b) => polishOrder(a.post, b.post));
};

/** Somebody by id, if they are public. */
export const personWithId = (tenant: string, id: string, language: Language = 'pl'): Person | undefined => {
  note(`person:${id}`);
  return kept(tenant, language).people.find((one) => one.id === id);
};
