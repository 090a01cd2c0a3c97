import type { FlattenedField } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';

/** What belongs to one document alone, whatever its language: its own life, its address, its reviews. */
const ownLife = new Set([
  'id',
  'commune',
  'language',
  'slug',
  'revision',
  'publishedAt',
  'changedAt',
  'enteredBy',
  'review',
  'reviewNote',
  'searchText',
  'matchesOriginal',
  'translationOf',
  'translatedRevision',
]);

/** Rows of lists without the ids they have in the original. */
const withoutRowIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) =>
        typeof row === 'object' && row !== null && 'id' in row && !('relationTo' in row)
          ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'))
          : row,
      )
    : value;

/** A translation as it begins: everything the Polish document says, to be overwritten, and none of its own life. */
export const translationDraft = (
  fields: FlattenedField[],
  original: Record<string, unknown> & { id: string },
  language: string,
): Record<string, unknown> => ({
  ...Object.fromEntries(
    fields
      .filter(({ name }) => !ownLife.has(name) && original[name] !== undefined)
      .map(({ name }) => [name, withoutRowIds(original[name])]),
  ),
  commune: maybeIdOf(original.commune),
  language,
  translationOf: original.id,
  _status: 'draft',
});
