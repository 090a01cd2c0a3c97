import type { ZodType } from 'zod';

/** A Payload validation that is a content model's own rule, with the model's own words. */
export const byModel =
  (schema: ZodType, required = true) =>
  (value: unknown): string | true => {
    if (value === undefined || value === null || value === '') return required ? 'To pole jest wymagane.' : true;
    const parsed = schema.safeParse(value);
    return parsed.success || (parsed.error.issues[0]?.message ?? 'Popraw tę wartość.');
  };
