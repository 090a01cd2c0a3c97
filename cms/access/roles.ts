import type { PayloadRequest } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';

/** Staff roles, from the least to the most trusted, with their Polish names. */
export const staffRoles = {
  institution: 'Pracownik instytucji',
  editor: 'Redaktor',
  publisher: 'Wydawca',
  clerk: 'Urzędnik',
  head: 'Kierownik',
  administrator: 'Administrator',
  superadministrator: 'Superadministrator',
} as const;
export type StaffRole = keyof typeof staffRoles;

/** A logged-in member of staff, as access rules see them. */
export interface StaffPrincipal {
  collection: 'staff';
  id: string;
  email: string;
  name: string;
  role: StaffRole;
  /** absent for the superadministrator alone */
  commune: string | undefined;
  departments: string[];
  /** the school or company of a member of its staff, who sees nothing else */
  institution: string | undefined;
  /** may warn the whole commune, and take a warning back */
  mayPublishAlerts: boolean;
}

/** A logged-in resident; set by the portal's own door only, never by Payload (design §4.6). */
export interface ResidentPrincipal {
  collection: 'residents';
  id: string;
  sessionId: string;
}

/** The member of staff behind a request, or nobody. A resident is never staff. */
export const staffOf = (req: PayloadRequest): StaffPrincipal | undefined => {
  const user = req.user as unknown as Record<string, unknown> | null;
  if (user?.collection !== 'staff' || typeof user.role !== 'string' || !(user.role in staffRoles)) return undefined;
  return {
    collection: 'staff',
    id: String(user.id),
    email: String(user.email),
    name: String(user.name),
    role: user.role as StaffRole,
    commune: maybeIdOf(user.commune),
    departments: (Array.isArray(user.departments) ? user.departments : [])
      .map(maybeIdOf)
      .filter((id) => id !== undefined),
    institution: maybeIdOf(user.institution),
    mayPublishAlerts: user.mayPublishAlerts === true,
  };
};

/** The resident behind a portal request, or nobody. */
export const residentOf = (req: PayloadRequest): ResidentPrincipal | undefined => {
  const user = req.user as unknown as Record<string, unknown> | null;
  if (user?.collection !== 'residents') return undefined;
  return { collection: 'residents', id: String(user.id), sessionId: String(user.sessionId) };
};
