import { leastCallDays, proposedCallDay } from '../../content-models/cases/legalClock.ts';
import { addDays, localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';

type Call = 'incomplete' | 'incorrect';

/** The party's day for a call: the clerk's, or a fortnight; for a lack of form never under seven days (KPA art. 64 § 2). */
export const callUntilOf = (call: Call, until: LocalDate | undefined): LocalDate => {
  const today = localDateOf(new Date());
  const day = until ?? proposedCallDay(today);
  const least = addDays(today, call === 'incomplete' ? leastCallDays : 1);
  if (day < least) {
    const message =
      call === 'incomplete'
        ? 'Na uzupełnienie trzeba dać co najmniej 7 dni (art. 64 § 2 KPA).'
        : 'Podaj dzień, który jeszcze nie minął.';
    throw new ProblemError({ status: 422, title: message, errors: [{ path: 'until', message }] });
  }
  return day;
};
