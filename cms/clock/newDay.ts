import type { PayloadRequest } from 'payload';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { eraseResultsOnNewDay } from '../announcements/eraseResults.ts';
import { settleValidityOnNewDay } from '../announcements/settleValidity.ts';

/** The Polish day that began, and the last one that was looked at before. */
interface NewDay {
  after: LocalDate;
  today: LocalDate;
}

/** What features do when a Polish day begins, in the clock's own transaction; each must do no harm when done twice. */
export const onNewDay: ((req: PayloadRequest, day: NewDay) => Promise<void>)[] = [
  eraseResultsOnNewDay,
  settleValidityOnNewDay,
];
