import type { PayloadRequest } from 'payload';
import { staffOf, type StaffPrincipal } from '../access/roles.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { idOf } from '../fields/idOf.ts';
import type { ServiceDoc } from '../payload-types.ts';

/** A head or an administrator; everyone else is told why not. */
export const requireDefiner = (req: PayloadRequest): StaffPrincipal => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  if (!['head', 'administrator', 'superadministrator'].includes(staff.role))
    throw new ProblemError({ status: 403, title: 'E-usługi prowadzi kierownik albo administrator.' });
  return staff;
};

/** One service of the caller's commune, with who asks. */
export interface OwnService {
  staff: StaffPrincipal;
  row: ServiceDoc;
  commune: string;
}

/** The service that a request names; of another commune it is not there. */
export const ownServiceById = async (req: PayloadRequest, id: unknown): Promise<Omit<OwnService, 'staff'>> => {
  const staff = requireDefiner(req);
  const row =
    typeof id === 'string'
      ? await req.payload.db.findOne<ServiceDoc>({ collection: 'services', where: { id: { equals: id } }, req })
      : null;
  if (!row) throw notFound();
  const commune = idOf(row.commune);
  if (staff.role !== 'superadministrator' && staff.commune !== commune) throw notFound();
  return { row, commune };
};

/** The service in the path of a request. */
export const ownService = async (req: PayloadRequest): Promise<OwnService> => ({
  staff: requireDefiner(req),
  ...(await ownServiceById(req, req.routeParams?.id)),
});
