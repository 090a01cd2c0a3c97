import type { FlattenedField } from 'payload';
import { formatDate, formatDateTime, localDateOf } from '../../content-models/shared/localDate.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { wordIn } from '../fields/labelOf.ts';
import type { Names, Row } from './fieldChanges.ts';

/** Whether a value says nothing. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const optionLabel = (options: readonly unknown[], value: unknown): string => {
  const option = options.find((one) => (typeof one === 'object' ? (one as { value: unknown }).value : one) === value);
  const label = typeof option === 'object' && option !== null ? (option as { label: unknown }).label : option;
  return wordIn('pl', label) ?? String(value);
};

const nameOf = (value: unknown, names: Names): string => {
  const id = maybeIdOf(value) ?? maybeIdOf((value as { value?: unknown }).value);
  return (id === undefined ? undefined : names.get(id)) ?? 'pozycja bez nazwy';
};

/** One value in words: `tak`, `5 października 2026 r.`, the label of a choice, the title of a related document. */
export const factOf = (field: FlattenedField, value: unknown, names: Names): string => {
  if (field.type === 'checkbox') return value === true ? 'tak' : 'nie';
  if (isEmpty(value)) return '';
  switch (field.type) {
    case 'date': {
      const dayOnly = field.admin?.date?.pickerAppearance === 'dayOnly';
      const moment = value instanceof Date ? value.toISOString() : String(value);
      return dayOnly ? formatDate(localDateOf(moment)) : formatDateTime(moment);
    }
    case 'select':
    case 'radio':
      return optionLabel(field.options, value);
    case 'relationship':
    case 'upload':
      return nameOf(value, names);
    case 'number':
      return (value as number).toLocaleString('pl');
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
};

const rowLine = (fields: readonly FlattenedField[], row: Row, names: Names): string =>
  fields
    .filter(({ name, type }) => name !== 'id' && type !== 'group' && type !== 'richText' && !isEmpty(row[name]))
    .map((field) =>
      field.type === 'array'
        ? linesOf(field, row[field.name], names).join('; ')
        : factOf(field, row[field.name], names),
    )
    .join(', ');

/** The items of a list, each in a line. */
export const linesOf = (field: FlattenedField, value: unknown, names: Names): string[] => {
  const items: unknown[] = Array.isArray(value) ? value : isEmpty(value) ? [] : [value];
  if (field.type === 'array') return items.map((item) => rowLine(field.flattenedFields, item as Row, names));
  if (field.type === 'blocks') {
    return items.map((item) => {
      const { id: _, blockName: __, ...rest } = item as Row;
      return Object.values(rest)
        .filter((one) => typeof one === 'string')
        .join(', ');
    });
  }
  return items.map((item) => factOf(field, item, names));
};
