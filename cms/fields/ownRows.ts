import type { CollectionSlug, RelationshipField, Where } from 'payload';

interface OwnRows {
  name: string;
  label: string;
  /** narrows the choice further */
  only?: Where;
  /** documents of the same language only, and never the document itself */
  sameLanguage?: boolean;
  description?: string;
}

const given = (data: unknown): { commune?: unknown; language?: unknown } => data as { commune?: unknown };

const choiceOf =
  ({ only, sameLanguage }: OwnRows) =>
  ({ id, data }: { id: number | string; data: unknown }): Where => ({
    and: [
      { commune: { equals: given(data).commune } },
      ...(only === undefined ? [] : [only]),
      ...(sameLanguage ? [{ language: { equals: given(data).language } }] : []),
      ...(sameLanguage && id ? [{ id: { not_equals: id } }] : []),
    ],
  });

/** A row of another collection, of the same commune and no other. */
export const ownRow = (
  collection: CollectionSlug,
  own: OwnRows,
  more: Partial<Pick<RelationshipField, 'required' | 'index' | 'maxDepth'>> = {},
): RelationshipField => ({
  name: own.name,
  type: 'relationship',
  relationTo: collection,
  label: own.label,
  filterOptions: choiceOf(own),
  ...more,
  ...(own.description === undefined ? {} : { admin: { description: own.description } }),
});

/** Rows of another collection, of the same commune and no other. */
export const ownRows = (
  collection: CollectionSlug,
  own: OwnRows,
  more: Partial<Pick<RelationshipField, 'required' | 'maxDepth'>> = {},
): RelationshipField => ({ ...ownRow(collection, own, more), hasMany: true }) as RelationshipField;
