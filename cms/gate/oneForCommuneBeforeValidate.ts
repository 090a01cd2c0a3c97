import type { CollectionBeforeValidateHook } from 'payload';
import { staffOf } from '../access/roles.ts';
import { refusal } from '../api/refusal.ts';
import { maybeIdOf } from '../fields/idOf.ts';

/** A commune has one set of rules: a second one is refused with the way to the first. */
export const oneForCommuneBeforeValidate: CollectionBeforeValidateHook = async ({
  data,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'create') return data;
  const commune = staffOf(req)?.commune ?? maybeIdOf((data as { commune?: unknown } | undefined)?.commune);
  if (commune === undefined) return data;
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where: { commune: { equals: commune } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) throw refusal('Te zasady już są. Otwórz je na liście i zmień.', 409);
  return data;
};
