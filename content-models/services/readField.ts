import type { LocalDate } from '../shared/localDate.ts';
import { counted } from '../shared/polish.ts';
import { isComposed, partsOf, rowOf } from './composedParts.ts';
import { readTogether, tidied, type Surroundings } from './readComposed.ts';
import { readLine } from './readLine.ts';
import type { Answer, Row } from './answers.ts';
import type { ComposedField, RowField, ServiceField } from './serviceField.ts';

/** What is wrong with one answer; `path` is the field's name, or `trees.1.girth` within a group's second row. */
export interface AnswerError {
  path: string;
  message: string;
}

const isEmptyRow = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && Object.values(row).every((line) => line === '');

/** Whether nothing was answered; rows that stand there to be filled in are nothing yet. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmptyRow));

/** What a question that must be answered says when it is not. */
export const askFor = (field: ServiceField): string => {
  switch (field.type) {
    case 'files':
      return `Dodaj: ${field.label}.`;
    case 'choice':
      return `Wybierz odpowiedź: „${field.label}”.`;
    case 'multiChoice':
      return `Wybierz co najmniej jedną odpowiedź: „${field.label}”.`;
    case 'yesNo':
      return `Odpowiedz na pytanie „${field.label}”.`;
    case 'declaration':
      return 'Potwierdź to oświadczenie.';
    default:
      return `Uzupełnij pole „${field.label}”.`;
  }
};

/** An answer in its normal form, or what is wrong with it. */
export type ReadAnswer = { answer: Answer } | { errors: AnswerError[] };
const refused = (path: string, message: string): ReadAnswer => ({ errors: [{ path, message }] });

const rows = { one: 'pozycję', few: 'pozycje', many: 'pozycji' };

interface Place {
  /** `trees.1` */
  path: string;
  /** „Drzewo 2”: an error says whose it is, because the summary lists those of all rows */
  title: string;
}

const readRow = (fields: readonly RowField[], given: unknown, { path, title }: Place, today: LocalDate): ReadAnswer => {
  const typed = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const row: Row = {};
  const errors: AnswerError[] = [];
  const refuse = (name: string, message: string): void => {
    errors.push({
      path: `${path}.${name}`,
      message: `${title}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    });
  };
  for (const field of fields) {
    const line = typed[field.name];
    if (isEmpty(line) || typeof line !== 'string') {
      if (field.required || !isEmpty(line)) refuse(field.name, askFor(field));
      continue;
    }
    const read = readLine(field, line, today);
    if ('value' in read) row[field.name] = read.value;
    else refuse(field.name, read.message);
  }
  return errors.length > 0 ? { errors } : { answer: [row] };
};

const readGroup = (field: ServiceField & { type: 'group' }, given: unknown, today: LocalDate): ReadAnswer => {
  const list = Array.isArray(given) ? given : [];
  if (list.length < field.minRows) return refused(field.name, `Dodaj co najmniej ${counted(field.minRows, rows)}.`);
  if (list.length > field.maxRows) return refused(field.name, `Możesz dodać najwyżej ${counted(field.maxRows, rows)}.`);
  const read = list.map((row, at) =>
    readRow(
      field.fields,
      row,
      { path: `${field.name}.${String(at)}`, title: `${field.rowLabel} ${String(at + 1)}` },
      today,
    ),
  );
  const errors = read.flatMap((one) => ('errors' in one ? one.errors : []));
  return errors.length > 0
    ? { errors }
    : { answer: read.flatMap((one) => ('answer' in one ? (one.answer as Row[]) : [])) };
};

const readComposed = (field: ComposedField, given: unknown, today: LocalDate, around: Surroundings): ReadAnswer => {
  const place = { path: `${field.name}.0`, title: field.label };
  const read = readRow(partsOf(field), tidied(field, rowOf(given)), place, today);
  if ('errors' in read) return read;
  const together = readTogether(field, rowOf(read.answer), around);
  return 'row' in together ? { answer: [together.row] } : refused(`${place.path}.${together.name}`, together.message);
};

const readConsent = (field: ServiceField & { type: 'consent' }, given: unknown): ReadAnswer => {
  const kept = `yes@${field.version}`;
  return given === 'yes' || given === kept
    ? { answer: kept }
    : refused(field.name, 'Treść tej zgody się zmieniła. Zaznacz ją jeszcze raz albo zostaw niezaznaczoną.');
};

const readList = (field: ServiceField & { type: 'files' | 'multiChoice' }, given: unknown): ReadAnswer => {
  const list = Array.isArray(given) && given.every((one) => typeof one === 'string' && one.length <= 64) ? given : [];
  if (list.length === 0) return refused(field.name, askFor(field));
  if (field.type === 'files')
    return list.length > field.maxFiles
      ? refused(field.name, `Możesz dodać najwyżej ${String(field.maxFiles)} plików.`)
      : { answer: list as string[] };
  const known = field.options.map(({ value }) => value).filter((value) => list.includes(value));
  return known.length === new Set(list).size ? { answer: known } : refused(field.name, askFor(field));
};

/**
 * Reads the answer to one question; it is not empty. `today` is the day the rules about days are kept by, `around` what
 * else it is read among.
 */
export const readField = (
  field: ServiceField,
  given: unknown,
  today: LocalDate,
  around: Surroundings = {},
): ReadAnswer => {
  if (isComposed(field)) return readComposed(field, given, today, around);
  switch (field.type) {
    case 'info':
      return { errors: [] };
    case 'declaration':
      return given === 'yes' ? { answer: 'yes' } : refused(field.name, askFor(field));
    case 'consent':
      return readConsent(field, given);
    case 'group':
      return readGroup(field, given, today);
    case 'files':
    case 'multiChoice':
      return readList(field, given);
    default: {
      if (typeof given !== 'string') return refused(field.name, askFor(field));
      const read = readLine(field, given, today);
      return 'value' in read ? { answer: read.value } : refused(field.name, read.message);
    }
  }
};
