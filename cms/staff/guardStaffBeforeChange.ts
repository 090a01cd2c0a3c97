import { Forbidden, ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { staffOf } from '../access/roles.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { StaffDoc } from '../payload-types.ts';

const refuse = (path: string, message: string) =>
  new ValidationError({ collection: 'staff', errors: [{ path, message }] });

/** A member of an institution's staff has an institution of their own commune, everyone else has none. */
const guardInstitution = async (
  req: PayloadRequest,
  role: StaffDoc['role'] | undefined,
  commune: string | undefined,
  institution: string | undefined,
): Promise<string | null> => {
  if (role !== 'institution') return null;
  if (institution === undefined) throw refuse('institution', 'Wybierz instytucję, w której ta osoba pracuje.');
  const { totalDocs } = await req.payload.count({
    collection: 'institutions',
    where: { and: [{ id: { equals: institution } }, { commune: { equals: commune } }] },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) throw refuse('institution', 'Wybierz instytucję z gminy tej osoby.');
  return institution;
};

/**
 * An administrator makes people of their own commune only, and never one more trusted than themselves; whoever works
 * for an institution works for one of that commune.
 */
export const guardStaffBeforeChange: CollectionBeforeChangeHook<StaffDoc> = async ({
  data,
  req,
  operation,
  originalDoc,
}) => {
  const staff = staffOf(req);
  const role = data.role ?? originalDoc?.role;
  if (staff && staff.role !== 'superadministrator') {
    if (role === 'superadministrator') throw new Forbidden(req.t);
    if (operation === 'create') data.commune = staff.commune ?? null;
  }
  const commune = data.commune === undefined ? originalDoc?.commune : data.commune;
  if (role !== 'superadministrator' && !commune) {
    throw refuse('commune', 'Wybierz gminę, w której ta osoba pracuje.');
  }
  const institution = data.institution === undefined ? originalDoc?.institution : data.institution;
  data.institution = await guardInstitution(req, role, maybeIdOf(commune), maybeIdOf(institution));
  return data;
};
