import type { Commune } from '../../content-models/communes/commune.ts';
import { departmentSchema, type Department } from '../../content-models/departments/department.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import { present } from '../fields/present.ts';
import type { DepartmentPageDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toOptionalRichText } from '../richText/toOptionalRichText.ts';

/** A department as readers get it. */
export const toDepartment = (doc: DepartmentPageDoc, commune: Commune, path: string): Department =>
  departmentSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    unitId: idOf(doc.unit),
    duties: doc.duties,
    openingHours: (doc.openingHours ?? []).map(({ weekday, from, to }) => ({ weekday, from, to })),
    phones: (doc.phones ?? []).map(({ number, label }) => ({ number, ...present({ label }) })),
    order: doc.order ?? 100,
    ...present({
      parentId: maybeIdOf(doc.parent),
      building: doc.building,
      floor: doc.floor,
      rooms: doc.rooms,
      accessibility: doc.accessibility,
      email: doc.email,
      body: toOptionalRichText(doc.body),
    }),
  });
