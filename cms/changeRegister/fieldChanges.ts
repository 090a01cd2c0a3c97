import type { FlattenedField } from 'payload';
import type { Difference, FieldChange } from '../../content-models/changeRegister/change.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { polishLabelOf } from '../fields/labelOf.ts';
import { diffText, shortenDiff } from './diffText.ts';
import { factOf, isEmpty, linesOf } from './fieldValues.ts';
import { paragraphsOfRichText, paragraphsOfText } from './paragraphsOf.ts';

/** A row of a collection as the database has it: relations as ids. */
export type Row = Record<string, unknown>;

/** Names of related rows by their ids, as far as they are known. */
export type Names = ReadonlyMap<string, string>;

/** A changed field with its name in code beside the words for people. */
export interface NamedChange extends FieldChange {
  name: string;
}

const longestField = 4000;
const longestFact = 60;
const longestList = 40;

/** What the system keeps for itself, or says elsewhere in the register. */
const bookkeeping = new Set([
  'id',
  'commune',
  'revision',
  'changedAt',
  'updatedAt',
  'createdAt',
  'review',
  'reviewNote',
  'searchText',
  '_status',
  'enteredBy',
  'publishedAt',
  'archivedAt',
  'changeReason',
  'hideChanges',
  'translatedRevision',
  'translationOf',
  'matchesOriginal',
  'sortTitle',
  'gateReasons',
  'reviewOn',
  'deletedAt',
]);

const isHidden = (field: FlattenedField): boolean =>
  bookkeeping.has(field.name) ||
  field.type === 'join' ||
  ('hidden' in field && field.hidden === true) ||
  field.admin?.hidden === true;

/** Whether editors see the field in this row: a group for another type of announcement says nothing about it. */
const applies = (field: FlattenedField, row: Row | undefined): boolean => {
  const condition = field.admin?.condition as ((data: Row, sibling: Row, more: unknown) => boolean) | undefined;
  if (!condition || row === undefined) return row !== undefined;
  try {
    return condition(row, row, { user: null });
  } catch {
    return true;
  }
};

const textDifference = (before: string[], after: string[]): Omit<FieldChange, 'label'> => {
  const { paragraphs, cut } = shortenDiff(diffText(before, after), longestField);
  if (paragraphs.every((parts) => parts.every(({ op }) => op === 'gap'))) return cut ? { cut } : {};
  return { difference: { kind: 'text', paragraphs }, ...(cut ? { cut } : {}) };
};

/** What `from` has and `without` has not, each as often as it stands there. */
const lacking = (from: string[], without: string[]): string[] => {
  const left = [...without];
  return from.filter((item) => {
    const at = left.indexOf(item);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
};

const listDifference = (before: string[], after: string[]): Omit<FieldChange, 'label'> => {
  const [added, removed] = [lacking(after, before), lacking(before, after)];
  const cut = added.length > longestList || removed.length > longestList;
  const short = (items: string[]) => items.slice(0, longestList).map((item) => item.slice(0, 300));
  return { difference: { kind: 'list', added: short(added), removed: short(removed) }, ...(cut ? { cut } : {}) };
};

const same = (a: unknown, b: unknown): boolean =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const differenceOf = (
  field: FlattenedField,
  before: unknown,
  after: unknown,
  names: Names,
): Omit<FieldChange, 'label'> | undefined => {
  switch (field.type) {
    case 'richText': {
      if (same(before, after)) return undefined;
      const [old, now] = [paragraphsOfRichText(before), paragraphsOfRichText(after)];
      return same(old, now) ? { difference: { kind: 'form' } } : textDifference(old, now);
    }
    case 'array':
    case 'blocks': {
      const [old, now] = [linesOf(field, before, names), linesOf(field, after, names)];
      return same(old, now) ? undefined : listDifference(old, now);
    }
    case 'relationship':
    case 'upload':
    case 'select':
    case 'text':
    case 'number':
      if ('hasMany' in field && field.hasMany === true) {
        const [old, now] = [linesOf(field, before, names), linesOf(field, after, names)];
        return same(old, now) ? undefined : listDifference(old, now);
      }
      break;
    case 'json':
      return same(before, after) ? undefined : {};
  }
  const [old, now] = [factOf(field, before, names), factOf(field, after, names)];
  if (old === now) return undefined;
  const isLong = field.type === 'textarea' || (field.type === 'text' && Math.max(old.length, now.length) > longestFact);
  if (isLong) return textDifference(paragraphsOfText(old), paragraphsOfText(now));
  const difference: Difference = { kind: 'fact', before: old.slice(0, 300), after: now.slice(0, 300) };
  return { difference };
};

/** Which fields of a document differ between two public versions, in the order and under the names of its form. */
export const fieldChangesOf = (
  fields: readonly FlattenedField[],
  before: Row | undefined,
  after: Row,
  names: Names,
  whole: { before: Row | undefined; after: Row } = { before, after },
): NamedChange[] =>
  fields.flatMap((field): NamedChange[] => {
    if (isHidden(field) || !(applies(field, whole.before) || applies(field, whole.after))) return [];
    const [old, now] = [before?.[field.name], after[field.name]];
    if (field.type === 'group' || field.type === 'tab')
      return fieldChangesOf(field.flattenedFields, old as Row | undefined, (now ?? {}) as Row, names, whole);
    const difference = differenceOf(field, old, now, names);
    return difference ? [{ name: field.name, label: polishLabelOf(field), ...difference }] : [];
  });

/** The ids that a field's values point to, by the collection in which they are. */
export const relatedIds = (fields: readonly FlattenedField[], rows: readonly Row[]): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  const look = (under: readonly FlattenedField[], row: Row): void => {
    for (const field of under) {
      const value = row[field.name];
      if (isHidden(field) || isEmpty(value)) continue;
      if (field.type === 'group' || field.type === 'tab') look(field.flattenedFields, value as Row);
      else if (field.type === 'array') for (const item of value as Row[]) look(field.flattenedFields, item);
      else if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string') {
        const ids = found.get(field.relationTo) ?? new Set<string>();
        for (const one of Array.isArray(value) ? value : [value]) {
          const id = maybeIdOf(one);
          if (id !== undefined) ids.add(id);
        }
        found.set(field.relationTo, ids);
      }
    }
  };
  for (const row of rows) look(fields, row);
  return found;
};
