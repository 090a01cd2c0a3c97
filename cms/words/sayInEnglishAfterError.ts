import type { AfterErrorHook } from 'payload';
import { sentenceIn } from './sentenceIn.ts';

interface ToldError {
  message?: unknown;
  data?: { errors?: unknown };
}

const told = (language: string, error: ToldError): ToldError => {
  const message = typeof error.message === 'string' ? sentenceIn(language, error.message) : error.message;
  const within = error.data?.errors;
  return Array.isArray(within)
    ? { ...error, message, data: { ...error.data, errors: within.map((one: ToldError) => told(language, one)) } }
    : { ...error, message };
};

/** Whoever works in English reads in English why something was refused, whichever rule refused it. */
export const sayInEnglishAfterError: AfterErrorHook = ({ req, result }) => {
  const { language } = req.i18n;
  const errors: unknown = (result as { errors?: unknown } | undefined)?.errors;
  if (language !== 'en' || !Array.isArray(errors)) return;
  return { response: { ...result, errors: errors.map((one: ToldError) => told(language, one)) } as never };
};
