import type { PayloadRequest } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';

/** Somebody away, whose cases a colleague handles meanwhile. */
export interface Absent {
  id: string;
  name: string;
  departments: string[];
}

const handlers = ['clerk', 'head'];

/** Whom a member of staff stands in for today, in their own commune; a substitution hands on no other right. */
export const standsInFor = async (req: PayloadRequest, staff: StaffPrincipal): Promise<Absent[]> => {
  const { commune } = staff;
  if (commune === undefined || !handlers.includes(staff.role)) return [];
  const today = localDateOf(new Date());
  const { docs } = await req.payload.find({
    collection: 'substitutions',
    where: {
      and: [
        { commune: { equals: commune } },
        { substitute: { equals: staff.id } },
        { from: { less_than_equal: today } },
        { to: { greater_than_equal: today } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  if (docs.length === 0) return [];
  const people = await req.payload.find({
    collection: 'staff',
    where: {
      and: [
        { id: { in: docs.map((doc) => idOf(doc.staff)) } },
        { commune: { equals: commune } },
        { role: { in: handlers } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return people.docs.map(({ id, name, departments }) => ({
    id,
    name,
    departments: (departments ?? []).map(maybeIdOf).filter((one) => one !== undefined),
  }));
};

/** The absent person in whose place a case is handled: its clerk, or whoever else gives access to its department. */
export const absentFor = (
  staff: StaffPrincipal,
  absent: readonly Absent[],
  one: { department: string; assignee?: string | undefined },
): Absent | undefined =>
  absent.find(({ id }) => id === one.assignee) ??
  (staff.departments.includes(one.department)
    ? undefined
    : absent.find(({ departments }) => departments.includes(one.department)));

/** What an event of a case says of a substitution: „w zastępstwie za …”. */
export const substitutionDetails = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  one: { department: unknown; assignee?: unknown },
): Promise<{ substituteFor?: string; substituteForName?: string }> => {
  const absent = absentFor(staff, await standsInFor(req, staff), {
    department: idOf(one.department),
    assignee: maybeIdOf(one.assignee),
  });
  return absent === undefined ? {} : { substituteFor: absent.id, substituteForName: absent.name };
};
