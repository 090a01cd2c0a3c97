import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';

const long = new Intl.DateTimeFormat('pl', { timeZone: 'UTC', weekday: 'long' });
const monthYear = new Intl.DateTimeFormat('pl', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** `poniedziałek`. */
export const weekdayName = (day: LocalDate): string => long.format(new Date(`${day}T12:00:00Z`));

/** `poniedziałek, 23 listopada 2026 r.` */
export const dayWithWeekday = (day: LocalDate): string => `${weekdayName(day)}, ${formatDate(day)}`;

/** The day and, apart from it, its month and year: `23` and `listopada 2026`. */
export const leafOf = (day: LocalDate): { day: string; month: string } => {
  const [number = '', ...rest] = monthYear.format(new Date(`${day}T12:00:00Z`)).split(' ');
  return { day: number, month: rest.join(' ') };
};
