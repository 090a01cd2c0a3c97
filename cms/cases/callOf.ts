import { leastCallDays, proposedCallDay } from '../../content-models/cases/legalClock.ts';
import { addDays, formatDate, localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
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

/** What the resident reads: the clerk's words, what is missing point by point, until when, and what follows. */
export const callText = (
  written: string | undefined,
  lacking: readonly string[] | undefined,
  until: LocalDate,
  call: Call | undefined,
): string =>
  [
    ...(written === undefined ? [] : [written]),
    ...((lacking ?? []).length === 0 ? [] : [`Brakuje:\n${(lacking ?? []).map((one) => `– ${one}`).join('\n')}`]),
    call === 'incorrect'
      ? `Wyjaśnij to do ${formatDate(until)} (art. 50 § 1 Kodeksu postępowania administracyjnego).`
      : `Uzupełnij to do ${formatDate(until)} Jeżeli tego nie zrobisz, pozostawimy pismo bez rozpoznania (art. 64 § 2 Kodeksu postępowania administracyjnego).`,
  ].join('\n\n');
