import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';

/** A day cut for a calendar leaf: `14` and `grudnia 2026`. */
export const dayLeaf = (day: LocalDate): { day: string; rest: string } => {
  const [number = '', month = '', year = ''] = formatDate(day).split('\u00a0');
  return { day: number, rest: `${month} ${year}` };
};
