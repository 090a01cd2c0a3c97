import { z } from 'zod';
import { fieldErrorsOf } from '../shared/problem.ts';
import { postalCodeSchema } from '../shared/identity.ts';
import type { ServiceDefinition, ServiceField, ServiceStatus } from './serviceDefinition.ts';

/** Answers by field name; files by the ids of their uploads. */
export type Answers = Record<string, string | string[]>;

/** A phone as people type it, kept as E.164 (poland.md 5.10). */
export const readPhone = (typed: string): string | undefined => {
  const digits = typed.replace(/[\s().-]/g, '').replace(/^00/, '+');
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits;
  return /^[1-9]\d{8}$/.test(digits) ? `+48${digits}` : undefined;
};

const textRule = (field: ServiceField & { maxLength: number }) =>
  z
    .string({ error: `Wpisz: ${field.label.toLocaleLowerCase('pl')}.` })
    .trim()
    .max(field.maxLength, `Skróć tekst do ${field.maxLength.toLocaleString('pl')} znaków.`);

const ruleOf = (field: ServiceField): z.ZodType<string | string[]> => {
  switch (field.type) {
    case 'text':
    case 'longText':
      return textRule(field);
    case 'email':
      return z.string().trim().max(254).pipe(z.email('Podaj adres e-mail w postaci nazwa@domena.pl.'));
    case 'phone':
      return z
        .string()
        .max(40)
        .transform((typed, context) => {
          const phone = readPhone(typed);
          if (phone === undefined)
            context.addIssue({ code: 'custom', message: 'Podaj numer z dziewięciu cyfr albo z kierunkowym kraju.' });
          return phone ?? z.NEVER;
        });
    case 'postalCode':
      return z
        .string()
        .max(20)
        .transform((typed) => typed.trim().replace(/^(\d{2})\s?(\d{3})$/, '$1-$2'))
        .pipe(postalCodeSchema);
    case 'choice':
      return z
        .string()
        .refine((value) => field.options.some((option) => option.value === value), 'Wybierz jedną z odpowiedzi.');
    case 'files':
      return z.array(z.string().max(64)).max(field.maxFiles, `Możesz dodać najwyżej ${String(field.maxFiles)} plików.`);
  }
};

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The fields a definition asks, step by step, in order. */
export const fieldsOf = (definition: ServiceDefinition): ServiceField[] =>
  definition.steps.flatMap((step) => step.fields);

/**
 * Checks answers the same way in the browser and on the server. Unknown keys are dropped, values come back
 * normalised (trimmed, E.164, 00-000); errors carry the field's name as their path.
 */
export const checkAnswers = (
  fields: ServiceField[],
  given: Record<string, unknown>,
): { answers: Answers; errors: { path: string; message: string }[] } => {
  const answers: Answers = {};
  const errors: { path: string; message: string }[] = [];
  for (const field of fields) {
    const value = given[field.name];
    if (isEmpty(value)) {
      if (field.required)
        errors.push({
          path: field.name,
          message:
            field.type === 'files'
              ? `Dodaj: ${field.label}.`
              : field.type === 'choice'
                ? 'Wybierz jedną z odpowiedzi.'
                : `Uzupełnij pole „${field.label}”.`,
        });
      continue;
    }
    const parsed = ruleOf(field).safeParse(value);
    if (parsed.success) answers[field.name] = parsed.data;
    else
      errors.push(
        ...fieldErrorsOf(parsed.error)
          .slice(0, 1)
          .map(({ message }) => ({ path: field.name, message })),
      );
  }
  return { answers, errors };
};

/** The state with that name; definitions are checked to have it. */
export const statusOf = (definition: ServiceDefinition, name: string): ServiceStatus => {
  const found = definition.statuses.find((status) => status.name === name);
  if (!found) throw new Error(`Definicja „${definition.slug}” nie ma stanu „${name}”.`);
  return found;
};
