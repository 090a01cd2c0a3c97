import { Forbidden, ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { staffOf } from '../access/roles.ts';
import type { StaffDoc } from '../payload-types.ts';

/** An administrator makes people of their own commune only, and never one more trusted than themselves. */
export const guardStaffBeforeChange: CollectionBeforeChangeHook<StaffDoc> = ({ data, req, operation, originalDoc }) => {
  const staff = staffOf(req);
  const role = data.role ?? originalDoc?.role;
  if (staff && staff.role !== 'superadministrator') {
    if (role === 'superadministrator') throw new Forbidden(req.t);
    if (operation === 'create') data.commune = staff.commune ?? null;
  }
  const commune = data.commune === undefined ? originalDoc?.commune : data.commune;
  if (role !== 'superadministrator' && !commune) {
    throw new ValidationError({
      collection: 'staff',
      errors: [{ path: 'commune', message: 'Wybierz gminę, w której ta osoba pracuje.' }],
    });
  }
  return data;
};
