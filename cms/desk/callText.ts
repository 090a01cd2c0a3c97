import { formatDate, type LocalDate } from '../../content-models/shared/localDate.ts';

/** What the resident reads: the clerk's words, what is missing point by point, until when, and what follows. */
export const callText = (
  written: string | undefined,
  lacking: readonly string[] | undefined,
  until: LocalDate,
  call: 'incomplete' | 'incorrect' | undefined,
): string =>
  [
    ...(written === undefined ? [] : [written]),
    ...((lacking ?? []).length === 0 ? [] : [`Brakuje:\n${(lacking ?? []).map((one) => `– ${one}`).join('\n')}`]),
    call === 'incorrect'
      ? `Wyjaśnij to do ${formatDate(until)} (art. 50 § 1 Kodeksu postępowania administracyjnego).`
      : `Uzupełnij to do ${formatDate(until)} Jeżeli tego nie zrobisz, pozostawimy pismo bez rozpoznania (art. 64 § 2 Kodeksu postępowania administracyjnego).`,
  ].join('\n\n');
