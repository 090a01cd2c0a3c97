import type { LocalDate } from '../shared/localDate.ts';
import { isRows } from './answerValue.ts';
import { fieldsOf } from './interpretService.ts';
import { isEmpty, readField } from './readField.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import { textsOf, type Answer, type Answers, type Row } from './answers.ts';
import type { ServiceField } from './serviceField.ts';

/** What becomes of answers typed into one version of a form when it is another version that is filled in. */
export interface MigratedAnswers {
  answers: Answers;
  /** questions whose answer did not come over, by the names they had in the old form */
  lost: string[];
  /** questions whose answer came over, whole or in part, but which ask something else now */
  changed: string[];
}

// Bounds of days depend on the day they are read on: an answer outside them is kept and mended, not lost.
const unbounded = (field: ServiceField): ServiceField =>
  field.type === 'date' ? { ...field, earliest: undefined, latest: undefined } : field;
const someDay: LocalDate = '2100-01-01';

const reads = (field: ServiceField, answer: Answer): boolean =>
  'answer' in readField(unbounded(field), answer, someDay);

const asText = ({ name, showWhen, autocomplete, prefill, ...asked }: Partial<ServiceField>): string =>
  JSON.stringify(asked);

const migrateRow = (from: ServiceField & { type: 'group' }, to: ServiceField & { type: 'group' }, row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name, line]) => {
      const before = from.fields.find((one) => one.name === name);
      const after = to.fields.find((one) => one.name === name);
      return before && after && migrateOne(before, after, line) !== undefined;
    }),
  );

/** The old answer as the new question keeps it; nothing when it cannot. */
const migrateOne = (from: ServiceField, to: ServiceField, answer: Answer): Answer | undefined => {
  if (to.type !== from.type) return reads(to, answer) ? answer : undefined;
  switch (to.type) {
    case 'declaration':
      // A statement is made of its own words: of other words it has to be made again.
      return from.type === 'declaration' && from.text === to.text ? answer : undefined;
    case 'consent':
      // As with a statement; and the version is what the office can show of it.
      return from.type === 'consent' && from.text === to.text && from.version === to.version ? answer : undefined;
    case 'choice':
      return to.options.some(({ value }) => value === answer) ? answer : undefined;
    case 'multiChoice': {
      const known = textsOf(answer).filter((one) => to.options.some(({ value }) => value === one));
      return known.length > 0 ? known : undefined;
    }
    case 'group': {
      if (from.type !== 'group' || !isRows(answer)) return undefined;
      const rows = answer.map((row) => migrateRow(from, to, row)).filter((row) => Object.keys(row).length > 0);
      return rows.length > 0 ? rows : undefined;
    }
    case 'info':
      return undefined;
    default:
      // Half-typed or wrong already: it is shown as it was and mended there.
      return answer;
  }
};

/**
 * Takes answers from one version of a form to another: a question of the same name that reads the old answer keeps it,
 * everything else is said to be lost. Nothing that was not answered is spoken of.
 */
export const migrateAnswers = (
  from: Pick<ServiceDefinition, 'steps' | 'filers'>,
  to: Pick<ServiceDefinition, 'steps' | 'filers'>,
  answers: Answers,
): MigratedAnswers => {
  const before = new Map(fieldsOf(from).map((field) => [field.name, field]));
  const after = new Map(fieldsOf(to).map((field) => [field.name, field]));
  const moved: MigratedAnswers = { answers: {}, lost: [], changed: [] };
  for (const [name, answer] of Object.entries(answers)) {
    const old = before.get(name);
    // Not a question of the form it was typed into, or nothing: there is nothing to lose.
    if (!old || isEmpty(answer)) continue;
    const now = after.get(name);
    const kept = now && migrateOne(old, now, answer);
    if (!now || kept === undefined) {
      moved.lost.push(name);
      continue;
    }
    moved.answers[name] = kept;
    const isCut = JSON.stringify(kept) !== JSON.stringify(answer);
    if (isCut || asText(old) !== asText(now)) moved.changed.push(name);
  }
  return moved;
};
