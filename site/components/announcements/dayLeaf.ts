import { formatDateTime, type Instant } from '../../../content-models/shared/localDate.ts';

/** A moment cut for a calendar leaf: `14`, `grudnia`, `2026` and `godz. 10:00`. */
export const dayLeaf = (at: Instant): { day: string; month: string; year: string; time: string } => {
  const [date = '', time = ''] = formatDateTime(at).split(', ');
  const [day = '', month = '', year = ''] = date.split('\u00a0');
  return { day, month, year, time };
};
