import { checkReading } from '../../content-models/meters/checkReading.ts';
import type { Contracts, SelfReading } from '../../content-models/meters/meter.ts';
import type { AbsenceExcuse, Attendance } from '../../content-models/school/school.ts';
import { formatDate, type LocalDate } from '../../content-models/shared/localDate.ts';

/** One field of an act that must be mended. */
export interface ActError {
  path: string;
  message: string;
}

/** Looks whether a self-reading can be taken, by what is known of the customer's contracts. */
export const checkSelfReading = (contracts: Contracts, reading: SelfReading, today: LocalDate): ActError[] => {
  const contract = contracts.contracts.find(({ number }) => number === reading.contract);
  if (!contract) return [{ path: 'data.contract', message: 'Nie ma takiej umowy. Odśwież stronę.' }];
  const meter = contract.meters.find(({ number }) => number === reading.meter);
  if (!meter) return [{ path: 'data.meter', message: 'Nie ma takiego licznika przy tej umowie. Odśwież stronę.' }];
  const window = contract.readingWindow;
  if (window && (reading.on < window.from || reading.on > window.to)) {
    const message = `Odczyty są przyjmowane od ${formatDate(window.from)} do ${formatDate(window.to)}`;
    return [{ path: 'data.on', message }];
  }
  return checkReading(meter, reading, today).map(({ path, message }) => ({ path: `data.${path}`, message }));
};

/**
 * Looks whether those lessons may still be excused, by what is known of the child's attendance; `onTheWay` are lessons of
 * excuses the school has not answered yet.
 */
export const checkExcuse = (
  attendance: Attendance,
  excuse: AbsenceExcuse,
  onTheWay: ReadonlySet<string> = new Set(),
): ActError[] => {
  const entries = new Map(attendance.entries.map((entry) => [entry.id, entry]));
  const message = 'Tej lekcji nie można już usprawiedliwić. Odśwież stronę.';
  return excuse.entries.flatMap((id, index) => {
    const entry = entries.get(id);
    if (onTheWay.has(id))
      return [
        {
          path: `data.entries.${String(index)}`,
          message: 'Usprawiedliwienie tej lekcji jest już w drodze do szkoły. Odznacz ją.',
        },
      ];
    return entry?.excusable && entry.excuse === undefined ? [] : [{ path: `data.entries.${String(index)}`, message }];
  });
};
