import { checkAnswers, fieldsOf, type Answers } from '../../../content-models/services/interpretService.ts';
import type { ServiceDefinition, ServiceField } from '../../../content-models/services/serviceDefinition.ts';
import type { Resident } from '../../../content-models/residents/resident.ts';
import type { FieldError } from '../shared/fieldError.ts';

/** How many screens a form has: its steps and the review at the end. */
export const screensOf = (definition: ServiceDefinition): number => definition.steps.length + 1;

/** `Krok 1 z 3`: progress in words. */
export const progressText = (definition: ServiceDefinition, screen: number): string =>
  `Krok\u00a0${String(screen + 1)} z\u00a0${String(screensOf(definition))}`;

/** What is wrong on one screen; the review shows what is wrong anywhere. */
export const errorsOn = (definition: ServiceDefinition, screen: number, answers: Answers): FieldError[] =>
  checkAnswers(definition.steps[screen]?.fields ?? fieldsOf(definition), answers).errors;

/** The screen that asks for this field; the review for anything unknown. */
export const screenOf = (definition: ServiceDefinition, name: string): number => {
  const index = definition.steps.findIndex((step) => step.fields.some((field) => field.name === name));
  return index === -1 ? definition.steps.length : index;
};

/** The asked screen, but never past one that still needs mending: nobody lands on the review of an empty form. */
export const reachableScreen = (definition: ServiceDefinition, asked: number, answers: Answers): number => {
  const firstWrong = definition.steps.findIndex((_, screen) => errorsOn(definition, screen, answers).length > 0);
  const furthest = firstWrong === -1 ? definition.steps.length : firstWrong;
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 0), furthest) : 0;
};

/** Answers a form starts with: what was typed before, then what the account already knows. */
export const startingAnswers = (fields: ServiceField[], resident: Resident, kept: Answers = {}): Answers => {
  const known: Partial<Record<string, string>> = {
    givenName: resident.givenName,
    familyName: resident.familyName,
    email: resident.email,
  };
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = kept[field.name] ?? known[field.name];
      const fits = Array.isArray(value) === (field.type === 'files');
      return value !== undefined && fits ? [[field.name, value]] : [];
    }),
  );
};

/** One answer as people read it on the review; files are shown apart. */
export const answerText = (field: ServiceField, value: string | string[] | undefined): string => {
  if (value === undefined || value.length === 0) return 'Nie podano';
  if (field.type === 'choice') return field.options.find((option) => option.value === value)?.label ?? String(value);
  return Array.isArray(value) ? value.join(', ') : value;
};
