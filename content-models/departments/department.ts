import { z } from 'zod';
import { openingHoursSchema } from '../communes/commune.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { contactPhoneSchema } from '../shared/contact.ts';
import { idSchema, slugSchema } from '../shared/identity.ts';

/** A department of the office as residents see it; `unitId` is the unit behind it, which cases and staff know. */
export const departmentSchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  unitId: idSchema,
  /** the department that it is a part of */
  parentId: idSchema.optional(),
  /** what it does, one matter a line, in residents' words */
  duties: z.array(z.string().min(3)),
  /** `budynek główny, wejście od podwórza` */
  building: z.string().optional(),
  /** `parter`, `III piętro` */
  floor: z.string().optional(),
  /** `pokoje 301–304` */
  rooms: z.string().optional(),
  /** how one gets there with a wheelchair, a pram or a hearing aid */
  accessibility: z.string().optional(),
  /** its own hours; the office's when there are none */
  openingHours: z.array(openingHoursSchema),
  phones: z.array(contactPhoneSchema),
  email: z.email().optional(),
  body: richTextSchema.optional(),
  /** Place among its siblings, smallest first. */
  order: z.int(),
});
export type Department = z.infer<typeof departmentSchema>;

/** Where a department lives on its commune's site, without the language. */
export const departmentPath = ({ slug }: Pick<Department, 'slug'>): string => `/urzad/wydzialy/${slug}/`;

/** A department with those that are parts of it. */
export interface DepartmentBranch {
  department: Department;
  parts: DepartmentBranch[];
}

const inOrder = (a: Department, b: Department): number => a.order - b.order || (a.path < b.path ? -1 : 1);

/**
 * Departments as a tree, siblings in their order. One whose parent is not public stands at the top, and a loop of parents
 * is cut where it would close, so that no department is ever lost.
 */
export const departmentTree = (departments: readonly Department[]): DepartmentBranch[] => {
  const sorted = [...departments].sort(inOrder);
  const known = new Set(sorted.map(({ id }) => id));
  const placed = new Set<string>();
  const branchOf = (department: Department): DepartmentBranch => {
    placed.add(department.id);
    const parts = sorted.filter(({ parentId, id }) => parentId === department.id && !placed.has(id));
    return { department, parts: parts.flatMap((part) => (placed.has(part.id) ? [] : [branchOf(part)])) };
  };
  const top = sorted.filter(({ parentId }) => parentId === undefined || !known.has(parentId)).map(branchOf);
  return [...top, ...sorted.flatMap((one) => (placed.has(one.id) ? [] : [branchOf(one)]))];
};

/** `budynek główny, parter, pokoje 1–4`: where to go inside, or nothing. */
export const placeOf = ({ building, floor, rooms }: Pick<Department, 'building' | 'floor' | 'rooms'>): string =>
  [building, floor, rooms].filter((part) => part !== undefined && part !== '').join(', ');
