import { factGrosze, type Fact } from '../facts/fact.ts';
import { addDays, type LocalDate } from '../shared/localDate.ts';
import type { Fee } from './fee.ts';

const later = (a: LocalDate | undefined, b: LocalDate): LocalDate => (a !== undefined && a > b ? a : b);
const earlier = (a: LocalDate | undefined, b: LocalDate): LocalDate => (a !== undefined && a < b ? a : b);

/**
 * A row of fees whose sum is a fact: the sum of now, and from its day on the one to come, each between the days of the
 * row itself. A fact that is no sum gives nothing.
 */
export const feesOfFact = (row: Omit<Fee, 'grosze'>, { value, next }: Fact): Fee[] => {
  const now = factGrosze(value);
  const then = next && factGrosze(next.value);
  if (now === undefined) return [];
  if (!next || then === undefined) return [{ ...row, grosze: now }];
  const rows = [
    { ...row, grosze: now, validTo: earlier(row.validTo, addDays(next.from, -1)) },
    { ...row, grosze: then, validFrom: later(row.validFrom, next.from) },
  ];
  return rows.filter(
    ({ validFrom, validTo }) => validFrom === undefined || validTo === undefined || validFrom <= validTo,
  );
};
