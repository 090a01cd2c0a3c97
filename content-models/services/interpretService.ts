import type { LocalDate } from '../shared/localDate.ts';
import { valueOf } from './answerValue.ts';
import { filerQuestion, onlyFiler, screensOfForm } from './filerStep.ts';
import type { DueFee } from './serviceFee.ts';
import { feeOn } from './feeOn.ts';
import type { Surroundings } from './readComposed.ts';
import { askFor, isEmpty, readField, type AnswerError } from './readField.ts';
import { evaluate, holds, type Values } from './evaluateRule.ts';
import type { ServiceDefinition, ServiceStatus } from './serviceDefinition.ts';
import type { Computed, ServiceStep } from './serviceForm.ts';
import type { Answers } from './answers.ts';
import type { ServiceField } from './serviceField.ts';

/** A form as it stands for one person: what is asked, what was understood, and what comes of it. */
export interface Interpretation {
  /** only the screens and questions that are there for these answers */
  steps: ServiceStep[];
  /** in their normal form, of the questions that are there; nothing else may be sent or kept */
  answers: Answers;
  errors: AnswerError[];
  /** questions the office must take the matter without, and will call for (KPA art. 64 § 2) */
  missing: string[];
  computed: { name: string; label: string; show: Computed['show']; value: unknown }[];
  /** nothing while an answer is wrong, and when the office has to work it out */
  fee: DueFee | undefined;
  /** what rules saw: the good answers, and what was computed of them */
  values: Values;
}

/** Every field a definition may ask, in order; those of who files come first. */
export const fieldsOf = (definition: Pick<ServiceDefinition, 'steps' | 'filers'>): ServiceField[] =>
  screensOfForm(definition).flatMap((step) => step.fields);

/**
 * Interprets a form, the same way in the browser and on the server. A question whose condition is not met is not there:
 * its answer is neither checked nor given back, so it is never sent and never kept. Conditions see the good answers of
 * earlier questions alone. What was filed is read again without its surroundings: they were its judge once.
 */
export const interpret = (
  definition: Pick<ServiceDefinition, 'steps' | 'computed' | 'fee' | 'filers'>,
  given: Record<string, unknown>,
  today: LocalDate,
  around: Surroundings = {},
): Interpretation => {
  const answers: Answers = {};
  const errors: AnswerError[] = [];
  const missing: string[] = [];
  const known: Values = Object.assign(Object.create(null) as Values, { today });
  const screens = screensOfForm(definition, today);
  // a form that leaves no choice asks nothing, and its rules see who files all the same
  const filer = onlyFiler(definition);
  if (filer !== undefined) known[filerQuestion] = filer;
  const computeAll = (): Values => {
    const values: Values = Object.assign(Object.create(null) as Values, known);
    for (const { name, rule } of definition.computed ?? []) values[name] = evaluate(rule, values);
    return values;
  };
  let values = computeAll();
  const isThere = (rule: Parameters<typeof holds>[0] | undefined): boolean => rule === undefined || holds(rule, values);

  const ask = (field: ServiceField): void => {
    const typed = given[field.name];
    if (field.type === 'consent') {
      // left out, or given to other words, it is no consent: rules see a plain no
      known[field.name] = false;
      values = computeAll();
    }
    if (isEmpty(typed) && field.type !== 'declaration') {
      if (field.type === 'info' || !field.required) return;
      if (field.soft === true) missing.push(field.name);
      else errors.push({ path: field.name, message: askFor(field) });
      return;
    }
    const read = readField(field, typed, today, around);
    if ('errors' in read) {
      errors.push(...read.errors);
      return;
    }
    answers[field.name] = read.answer;
    known[field.name] = valueOf(field, read.answer, today);
    values = computeAll();
  };

  const steps = screens.flatMap((step): ServiceStep[] => {
    if (!isThere(step.showWhen)) return [];
    const fields = step.fields.filter((field) => {
      if (!isThere(field.showWhen)) return false;
      ask(field);
      return true;
    });
    return fields.length === 0 ? [] : [{ ...step, fields }];
  });
  return {
    steps,
    answers,
    errors,
    missing,
    computed: (definition.computed ?? []).map(({ name, label, show }) => ({ name, label, show, value: values[name] })),
    // an amount that would change with the next answer is not told
    values,
    fee: definition.fee && errors.length === 0 ? feeOn(definition.fee, values, today) : undefined,
  };
};

/** The state with that name; definitions are checked to have it. */
export const statusOf = (definition: ServiceDefinition, name: string): ServiceStatus => {
  const found = definition.statuses.find((status) => status.name === name);
  if (!found) throw new Error(`Definicja „${definition.slug}” nie ma stanu „${name}”.`);
  return found;
};
