import type { Access, Where } from 'payload';
import { staffOf, type StaffRole } from './roles.ts';

/** Staff with one of these roles, in any commune; the superadministrator always. */
export const staffWith =
  (...roles: StaffRole[]) =>
  ({ req }: { req: Parameters<Access>[0]['req'] }): boolean => {
    const staff = staffOf(req);
    return staff !== undefined && (staff.role === 'superadministrator' || roles.includes(staff.role));
  };

/** Rows of the caller's own commune, for these roles; every row for the superadministrator; nothing for others. */
export const ownCommune =
  (...roles: StaffRole[]) =>
  ({ req }: { req: Parameters<Access>[0]['req'] }): boolean | Where => {
    const staff = staffOf(req);
    if (!staff) return false;
    if (staff.role === 'superadministrator') return true;
    if (!roles.includes(staff.role) || staff.commune === undefined) return false;
    return { commune: { equals: staff.commune } };
  };

/** Everyone who works in the office, whatever the role. */
export const anyStaff: StaffRole[] = ['editor', 'publisher', 'clerk', 'head', 'administrator', 'superadministrator'];
