import { z } from 'zod';

/** Something a foreign system may leave out, or give as an empty text: both are the same (parseJson has taken the nulls away). */
export const optionalText = z
  .string()
  .optional()
  .transform((text) => text?.trim() || undefined);

/** A number that may be missing or null. */
export const optionalNumber = z
  .number()
  .optional()
  .transform((value) => value ?? undefined);

/** An id of a foreign system, a number or a text, kept as text. */
export const foreignId = z.union([z.number().int(), z.string().trim().min(1).max(100)]).transform(String);

/** A copy without the fields that are not there, as content models want it. */
export const withoutAbsent = <Fields extends object>(fields: Fields): { [Name in keyof Fields]: Fields[Name] } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
