import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';
import type { DepartmentPageDoc } from '../payload-types.ts';

/** A unit has one page in each language: cards and people find it by its unit. */
export const refuseSecondPageBeforeChange: CollectionBeforeChangeHook<DepartmentPageDoc> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { unit, language, _status } = { ...originalDoc, ...data };
  const unitId = maybeIdOf(unit);
  if (_status !== 'published' || unitId === undefined) return data;
  const others = await req.payload.count({
    collection: 'departmentPages',
    where: {
      and: [
        { unit: { equals: unitId } },
        { language: { equals: language } },
        { _status: { equals: 'published' } },
        ...(originalDoc === undefined ? [] : [{ id: { not_equals: originalDoc.id } }]),
      ],
    },
    overrideAccess: true,
    req,
  });
  if (others.totalDocs === 0) return data;
  throw new ValidationError({
    collection: 'departmentPages',
    errors: [{ path: 'unit', message: 'Ta komórka ma już stronę w tym języku. Zmień tamtą albo wybierz inną komórkę.' }],
  });
};
