import type { DateFieldValidation, NumberFieldSingleValidation } from 'payload';

/** An end that is not before the beginning named by `from`; an empty one only where `isOptional`. */
export const endsAfter =
  (from: string, isOptional = false): DateFieldValidation =>
  (value, { siblingData }) => {
    if (value === undefined || value === null) return isOptional || 'To pole jest wymagane.';
    const begins = (siblingData as Record<string, unknown>)[from];
    const end = new Date(value).getTime();
    if (Number.isNaN(end)) return 'Podaj datę i godzinę.';
    return !begins || end > new Date(begins as Date | string).getTime() || 'Koniec musi być później niż początek.';
  };

/** A service is slow before it is called not working. */
export const validateTimeout: NumberFieldSingleValidation = (value, { siblingData }) => {
  if (typeof value !== 'number' || value < 100 || value > 60_000) return 'Podaj od 100 do 60 000 ms.';
  const { slowMs } = siblingData as { slowMs?: number };
  return slowMs === undefined || value > slowMs || 'Ta liczba musi być większa niż „Wolno powyżej”.';
};
