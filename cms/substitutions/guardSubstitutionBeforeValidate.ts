import { APIError, ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';
import { localDateSchema } from '../../content-models/shared/localDate.ts';
import { staffOf, type StaffPrincipal } from '../access/roles.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { StaffDoc } from '../payload-types.ts';

const refuse = (path: string, message: string) =>
  new ValidationError({ collection: 'substitutions', errors: [{ path, message }] });

const caseHandler = async (
  req: PayloadRequest,
  commune: string | undefined,
  id: string | undefined,
): Promise<StaffDoc | undefined> => {
  if (id === undefined || commune === undefined) return undefined;
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { and: [{ id: { equals: id } }, { commune: { equals: commune } }, { role: { in: ['clerk', 'head'] } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0];
};

/** One's own leave, a head's for the people of the head's departments, an administrator's for everyone. */
const mayEnterFor = (staff: StaffPrincipal, person: StaffDoc): boolean =>
  staff.role === 'administrator' ||
  staff.role === 'superadministrator' ||
  person.id === staff.id ||
  (staff.role === 'head' &&
    (person.departments ?? []).map(maybeIdOf).some((id) => id !== undefined && staff.departments.includes(id)));

/** Lets nobody hand cases to a stranger: both people work on cases in one commune, and the days make sense. */
export const guardSubstitutionBeforeValidate: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const staff = staffOf(req);
  const before = originalDoc as Record<string, unknown> | undefined;
  const next: Record<string, unknown> = { ...before, ...(data as Record<string, unknown> | undefined) };
  const commune = maybeIdOf(before?.commune) ?? staff?.commune ?? maybeIdOf(next.commune);
  const person = await caseHandler(req, commune, maybeIdOf(next.staff));
  if (!person) throw refuse('staff', 'Wybierz urzędnika albo kierownika z tej gminy.');
  if (staff && !mayEnterFor(staff, person)) {
    throw new APIError('Zastępstwo wpisuje ta osoba, jej kierownik albo administrator.', 403, undefined, true);
  }
  const substitute = await caseHandler(req, commune, maybeIdOf(next.substitute));
  if (!substitute) throw refuse('substitute', 'Wybierz urzędnika albo kierownika z tej gminy.');
  if (substitute.id === person.id) throw refuse('substitute', 'Wybierz inną osobę niż nieobecna.');
  for (const name of ['from', 'to']) {
    if (!localDateSchema.safeParse(next[name]).success) throw refuse(name, 'Podaj datę w postaci RRRR-MM-DD.');
  }
  if (String(next.to) < String(next.from)) {
    throw refuse('to', 'Ostatni dzień nie może być wcześniejszy niż pierwszy.');
  }
  return { ...data, commune, enteredBy: before?.enteredBy ?? staff?.id ?? 'system' };
};
