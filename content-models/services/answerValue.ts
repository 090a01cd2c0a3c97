import { formatAccountNumber } from '../shared/accountNumber.ts';
import { formatDate } from '../shared/localDate.ts';
import { formatMoney } from '../shared/money.ts';
import type { LocalDate } from '../shared/localDate.ts';
import { ageName, ageOn, bornOnOf, isComposed, partsOf, rowOf } from './composedParts.ts';
import { composedText } from './composedText.ts';
import { textsOf, type Answer, type Row } from './answers.ts';
import type { RowField, ServiceField } from './serviceField.ts';

const lineValue = (field: RowField, line: string): unknown => {
  switch (field.type) {
    case 'yesNo':
      return line === 'yes';
    case 'number':
      return Number(line);
    case 'money':
      return Math.round(Number(line) * 100);
    default:
      return line;
  }
};

/** Whether an answer is a list of a group's rows. */
export const isRows = (answer: Answer | undefined): answer is Row[] =>
  Array.isArray(answer) && answer.every((row) => typeof row === 'object');

const rowValue = (fields: readonly RowField[], row: Row): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((one) => {
      const line = row[one.name];
      return line === undefined ? [] : [[one.name, lineValue(one, line)]];
    }),
  );

/** What rules see of a child besides its parts: when it was born and, on a day, how old it is. */
const birthOf = (row: Row, today: LocalDate | undefined): Record<string, unknown> => {
  const bornOn = bornOnOf(row);
  if (bornOn === undefined) return {};
  return { bornOn, ...(today === undefined ? {} : { [ageName]: ageOn(bornOn, today) }) };
};

/**
 * An answer in its normal form as rules see it: numbers, grosze, `true` and `false`, lists, and an object of its parts
 * where it is composed. `today` is the day ages are counted on.
 */
export const valueOf = (field: ServiceField, answer: Answer, today?: LocalDate): unknown => {
  if (field.type === 'declaration') return answer === 'yes';
  if (field.type === 'consent') return answer === `yes@${field.version}`;
  if (isComposed(field)) {
    const row = rowOf(answer);
    return { ...rowValue(partsOf(field), row), ...(field.type === 'child' ? birthOf(row, today) : {}) };
  }
  if (field.type === 'group') return (isRows(answer) ? answer : []).map((row) => rowValue(field.fields, row));
  if (field.type === 'multiChoice' || field.type === 'files' || field.type === 'info') return answer;
  return typeof answer === 'string' ? lineValue(field, answer) : undefined;
};

const labelIn = (options: readonly { value: string; label: string }[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

const yesNo = (line: string): string => (line === 'yes' ? 'tak' : 'nie');

/** One line in its normal form as people read it: `1 234,50 zł`, `5 października 2026 r.` */
export const lineText = (field: RowField, line: string): string => {
  switch (field.type) {
    case 'choice':
      return labelIn(field.options, line);
    case 'yesNo':
      return yesNo(line);
    case 'number': {
      const text = Number(line).toLocaleString('pl', { maximumFractionDigits: 6 });
      return field.unit === undefined ? text : `${text}\u00a0${field.unit}`;
    }
    case 'money':
      return formatMoney(Math.round(Number(line) * 100));
    case 'date':
      return formatDate(line);
    case 'accountNumber':
      return formatAccountNumber(line);
    default:
      return line;
  }
};

/** The rows of a group, each a list of names and answers as people read them. */
export const rowTexts = (
  field: ServiceField & { type: 'group' },
  rows: readonly Row[],
): { title: string; lines: { label: string; text: string }[] }[] =>
  rows.map((row, at) => ({
    title: `${field.rowLabel} ${String(at + 1)}`,
    lines: field.fields.flatMap((one) => {
      const line = row[one.name];
      return line === undefined ? [] : [{ label: one.label, text: lineText(one, line) }];
    }),
  }));

/** What a question is called where its answer is shown: a declaration and a consent by the words that were agreed to. */
export const questionText = (field: ServiceField): string =>
  field.type === 'declaration' || field.type === 'consent' ? field.text : field.label;

/** What stands in place of an answer that was not given; a consent that was left out is none. */
export const unansweredText = (field: ServiceField, otherwise: string): string =>
  field.type === 'consent' ? 'nie' : otherwise;

/** An answer in its normal form as one text; files are shown apart, by their names. */
export const answerText = (field: ServiceField, answer: Answer): string => {
  if (field.type === 'declaration') return answer === 'yes' ? 'tak' : 'nie';
  if (field.type === 'consent') return `tak (wersja\u00a0${field.version})`;
  if (isComposed(field)) return composedText(field, rowOf(answer));
  if (field.type === 'multiChoice')
    return textsOf(answer)
      .map((one) => labelIn(field.options, one))
      .join(', ');
  if (field.type === 'group')
    return rowTexts(field, isRows(answer) ? answer : [])
      .map(({ title, lines }) => [title, ...lines.map(({ label, text }) => `${label}: ${text}`)].join('\n'))
      .join('\n\n');
  if (field.type === 'files' || field.type === 'info') return '';
  return typeof answer === 'string' ? lineText(field, answer) : '';
};
