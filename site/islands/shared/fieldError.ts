import type { z } from 'zod';
import { fieldErrorsOf, type fieldErrorSchema } from '../../../content-models/shared/problem.ts';

/** One field to mend and how; the error summary and the field itself say the same. */
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** The first thing wrong with each field; a second one would only repeat it in other words. */
export const firstPerField = (errors: FieldError[]): FieldError[] =>
  errors.filter((error, index) => errors.findIndex((other) => other.path === error.path) === index);

/** What a model finds wrong with a form. */
export const fieldErrorsIn = (error: z.ZodError): FieldError[] => firstPerField(fieldErrorsOf(error));

/** Errors as the API names them: `answers.street` and `street` are the same question. */
export const fieldErrorsFrom = (errors: FieldError[] | undefined): FieldError[] =>
  firstPerField(
    (errors ?? []).map(({ path, message }) => ({
      path: path.replace(/^answers\./, '').replace(/\.\d+$/, ''),
      message,
    })),
  );

/** The element that asks for a field. */
export const fieldId = (name: string): string => `pole-${name}`;
