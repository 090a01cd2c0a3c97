import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';

const days = { one: 'dzień', few: 'dni', many: 'dni' };

/** „dziś”, „jutro”, „za 5 dni”, „3 dni po terminie”: how far a day is from today. */
export const whenText = (day: LocalDate, today: LocalDate): string => {
  const distance = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
  if (distance === 0) return 'dziś';
  if (distance === 1) return 'jutro';
  if (distance === 2) return 'pojutrze';
  return distance > 0 ? `za\u00a0${counted(distance, days)}` : `${counted(-distance, days)} po\u00a0terminie`;
};
