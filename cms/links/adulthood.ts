import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';

/**
 * The day on which someone born on that day is of age. Who was born on 29 February is so from the last day of February
 * (art. 112 of the Civil Code).
 */
export const adultOn = (bornOn: LocalDate): LocalDate => {
  const year = String(Number(bornOn.slice(0, 4)) + 18).padStart(4, '0');
  const isLeapDay = bornOn.endsWith('-02-29');
  return isLeapDay ? addDays(`${year}-03-01`, -1) : `${year}${bornOn.slice(4)}`;
};

/** The last day on which a guardian sees a child's data: the day before the 18th birthday (poland.md E7). */
export const viewEndsOn = (bornOn: LocalDate): LocalDate => addDays(adultOn(bornOn), -1);
