import type { Instant, LocalDate } from '../../../../content-models/shared/localDate.ts';
import { instantAt, workday } from '../workday.ts';

/** The moment of publication: so many days before the day of seeding, on a day on which the office works. */
export const published = (day: LocalDate, daysAgo: number, time: string): Instant =>
  instantAt(workday(day, -daysAgo), time);
