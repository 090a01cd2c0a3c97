import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';
import type { DepartmentPageDoc } from '../payload-types.ts';

/** A unit has one page in each language: cards and people find it by its unit. */
export const refuseSecondPageBeforeChange: CollectionBeforeChangeHook<DepartmentPageDoc> = async ({
  data,
  originalDoc,
  req,
}) => {
  // a new document has an empty one before it
  const known = originalDoc as Partial<DepartmentPageDoc> | undefined;
  const { unit, language, _status } = { ...known, ...data };
  const unitId = maybeIdOf(unit);
  if (_status !== 'published' || unitId === undefined) return data;
  const others = await req.payload.count({
    collection: 'departmentPages',
    where: {
      and: [
        { unit: { equals: unitId } },
        { language: { equals: language } },
        { _status: { equals: 'published' } },
        ...(known?.id === undefined ? [] : [{ id: { not_equals: known.id } }]),
      ],
    },
    overrideAccess: true,
    req,
  });
  if (others.totalDocs === 0) return data;
  throw new ValidationError({
    collection: 'departmentPages',
    errors: [
      { path: 'unit', message: 'Ta komórka ma już stronę w tym języku. Zmień tamtą albo wybierz inną komórkę.' },
    ],
  });
};
