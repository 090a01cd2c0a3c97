import type { DepartmentBranch } from '../../../content-models/departments/department.ts';
import type { Person } from '../../../content-models/people/person.ts';
import { authorities, departments, peopleWithoutDepartment, staffOfUnit } from '../../content/read.ts';

/** One heading of the directory and the people under it. */
export interface DirectoryGroup {
  /** for links within the page */
  id: string;
  title: string;
  href?: string;
  unitId?: string;
  people: Person[];
}

const groupsOf = (tenant: string, { department, parts }: DepartmentBranch): DirectoryGroup[] => {
  const { slug, title, path, unitId } = department;
  const people = staffOfUnit(tenant, unitId).filter(({ group }) => group !== 'authority');
  return [{ id: slug, title, href: path, unitId, people }, ...parts.flatMap((part) => groupsOf(tenant, part))];
};

/** The directory of an office: those who run it, then department by department, then whoever belongs to none. */
export const directoryOf = (tenant: string): DirectoryGroup[] =>
  [
    { id: 'kierownictwo', title: 'Kierownictwo urzędu', people: authorities(tenant) },
    ...departments(tenant).flatMap((branch) => groupsOf(tenant, branch)),
    { id: 'pozostali', title: 'Inne stanowiska', people: peopleWithoutDepartment(tenant) },
  ].filter(({ people }) => people.length > 0);
