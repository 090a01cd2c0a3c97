import type { PayloadRequest, Where } from 'payload';
import { ownCaseOrItsOffice } from '../access/caseAccess.ts';
import { staffOf, type StaffPrincipal } from '../access/roles.ts';
import { notFound, ProblemError } from '../api/problem.ts';

/** The clerk or head behind a request; everyone else is told that there is no queue. */
export const requireHandler = (req: PayloadRequest): StaffPrincipal & { commune: string } => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  const { commune } = staff;
  if (commune === undefined || (staff.role !== 'clerk' && staff.role !== 'head')) throw notFound();
  return { ...staff, commune };
};

/** The cases the caller may read, as a condition for questions that look past the fields' own access. */
export const readableCases = async (req: PayloadRequest): Promise<Where> => {
  const access = await ownCaseOrItsOffice({ req });
  if (typeof access === 'boolean') throw notFound();
  return access;
};
