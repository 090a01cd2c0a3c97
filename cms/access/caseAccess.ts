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
