import type { Access, Where } from 'payload';
import { residentOf, staffOf } from './roles.ts';

/**
 * Who may read rows that belong to a case: its resident; clerks and heads of its department in its commune; an
 * administrator of a commune sees none of it, because running the system is not a reason to read letters.
 */
export const ownCaseOrItsOffice: Access = ({ req }): boolean | Where => {
  const resident = residentOf(req);
  if (resident) return { resident: { equals: resident.id } };
  const staff = staffOf(req);
  if (!staff?.commune || (staff.role !== 'clerk' && staff.role !== 'head')) return false;
  return { and: [{ commune: { equals: staff.commune } }, { department: { in: staff.departments } }] };
};
