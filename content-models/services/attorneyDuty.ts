import { formatMoney } from '../shared/money.ts';
import type { LocalDate } from '../shared/localDate.ts';

/** What a power of attorney costs when it is given to an office (stamp duty act of 16 November 2006, annex, part IV). */
export const attorneyDuties: readonly { validFrom: LocalDate; grosze: number; exempt: readonly string[] }[] = [
  {
    validFrom: '2007-01-01',
    grosze: 1700,
    exempt: ['małżonek', 'rodzic', 'dziadek albo babcia', 'dziecko', 'wnuk', 'brat albo siostra'],
  },
];

/** The duty in force on a day; before the first one, that first one. */
export const attorneyDutyOn = (today: LocalDate) =>
  attorneyDuties.findLast(({ validFrom }) => validFrom <= today) ?? attorneyDuties[0];

/** What somebody who files as an attorney has to know of the duty, in sentences. */
export const attorneyDutySentences = (today: LocalDate): string[] => {
  const duty = attorneyDutyOn(today);
  if (!duty) return [];
  return [
    `Za złożenie pełnomocnictwa płaci się ${formatMoney(duty.grosze)} opłaty skarbowej na konto urzędu. Dowód wpłaty dołącz razem z pełnomocnictwem.`,
    `Nic nie płacisz, jeżeli osoba, którą reprezentujesz, to Twój: ${duty.exempt.join(', ')}. Wolne od opłaty jest też pełnomocnictwo w sprawie, która sama jest z niej zwolniona.`,
  ];
};
