import type { PayloadRequest, Where } from 'payload';
import { staffOf } from '../access/roles.ts';
import { ProblemError } from '../api/problem.ts';
import { idOf } from '../fields/idOf.ts';
import type { InstitutionDoc } from '../payload-types.ts';

/** A member of an institution's staff, and their institution. */
export interface InstitutionStaff {
  /** the id of their row */
  uploadedBy: string;
  institution: InstitutionDoc;
  commune: string;
}

/** Whether the caller works at an institution. */
export const isInstitutionStaff = (req: PayloadRequest): boolean => staffOf(req)?.role === 'institution';

/** Rows of the caller's own institution, for its staff alone. */
export const ownInstitutionRows = (req: PayloadRequest): Where | false => {
  const staff = staffOf(req);
  if (staff?.role !== 'institution' || staff.institution === undefined || staff.commune === undefined) return false;
  return { and: [{ institution: { equals: staff.institution } }, { commune: { equals: staff.commune } }] };
};

const forbidden = () =>
  new ProblemError({ status: 403, title: 'Pliki, powiązania i zgłoszenia instytucji widzą tylko jej pracownicy.' });

/** Lets only an institution's own staff in, to their own institution; there is no way to name another one. */
export const requireInstitutionStaff = async (req: PayloadRequest): Promise<InstitutionStaff> => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  if (staff.role !== 'institution' || staff.institution === undefined) throw forbidden();
  const { docs } = await req.payload.find({
    collection: 'institutions',
    where: { id: { equals: staff.institution } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [institution] = docs;
  // somebody moved to another commune has lost the institution
  if (!institution || idOf(institution.commune) !== staff.commune) throw forbidden();
  return { uploadedBy: staff.id, institution, commune: idOf(institution.commune) };
};
