import type { Access, Where } from 'payload';
import { standsInFor } from '../substitutions/standsInFor.ts';
import { residentOf, staffOf } from './roles.ts';

/**
 * Who may read rows that belong to a case: its resident; clerks and heads of its department in its commune, and whoever
 * stands in for one of them today; an administrator of a commune sees none of it, because running the system is not a reason to read letters.
 */
export const ownCaseOrItsOffice: Access = async ({ req }): Promise<boolean | Where> => {
  const resident = residentOf(req);
  if (resident) return { resident: { equals: resident.id } };
  const staff = staffOf(req);
  if (!staff?.commune || (staff.role !== 'clerk' && staff.role !== 'head')) return false;
  const absent = await standsInFor(req, staff);
  const departments = [...new Set([...staff.departments, ...absent.flatMap((one) => one.departments)])];
  return { and: [{ commune: { equals: staff.commune } }, { department: { in: departments } }] };
};

/** The same for the case itself, which a second person who confirmed it reads too. */
export const ownOrSharedCaseOrItsOffice: Access = (args): ReturnType<Access> => {
  const resident = residentOf(args.req);
  if (!resident) return ownCaseOrItsOffice(args);
  return { or: [{ resident: { equals: resident.id } }, { coApplicant: { equals: resident.id } }] };
};

/** The same for what belongs to a case. */
export const partOfOwnOrSharedCase: Access = (args): ReturnType<Access> => {
  const resident = residentOf(args.req);
  if (!resident) return ownCaseOrItsOffice(args);
  return { or: [{ resident: { equals: resident.id } }, { 'case.coApplicant': { equals: resident.id } }] };
};
