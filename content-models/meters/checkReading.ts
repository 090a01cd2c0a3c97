import { daysBetween, type LocalDate } from '../shared/localDate.ts';
import { formatQuantity } from '../shared/money.ts';
import type { Meter, SelfReading } from './meter.ts';

/** What is wrong, or odd, about a self-reading; an odd one may be confirmed, a wrong one must be mended. */
export interface ReadingTrouble {
  path: 'milli' | 'on' | 'lowerBecause' | 'confirmed';
  kind: 'future' | 'old' | 'tooManyDigits' | 'lower' | 'high';
  message: string;
  canConfirm: boolean;
}

/** How much was used between two dials, in thousandths; a dial that went round counts through its last number. */
const usedBetween = (meter: Meter, before: number, now: number, rolledOver: boolean): number =>
  rolledOver && now < before ? now + 10 ** meter.digits * 1000 - before : now - before;

/** The mean use of a day over the last year of readings, in thousandths; nothing with fewer than two of them. */
export const meanDailyUse = (meter: Meter): number | undefined => {
  const last = meter.readings.at(-1);
  if (!last) return undefined;
  const first = meter.readings.find(({ on }) => daysBetween(on, last.on) <= 370);
  const days = first ? daysBetween(first.on, last.on) : 0;
  if (!first || days <= 0 || last.milli < first.milli) return undefined;
  return (last.milli - first.milli) / days;
};

/**
 * Looks whether a self-reading can be true (poland.md M2): not in the future nor before the last one, not more digits
 * than the dial has, not lower than before unless the dial went round or was changed, and, as a question only, not more
 * than three times the mean.
 */
export const checkReading = (meter: Meter, reading: SelfReading, today: LocalDate): ReadingTrouble[] => {
  const last = meter.readings.at(-1);
  const troubles: ReadingTrouble[] = [];
  const wrong = (path: ReadingTrouble['path'], kind: ReadingTrouble['kind'], message: string, canConfirm = false) =>
    troubles.push({ path, kind, message, canConfirm });
  if (reading.on > today) wrong('on', 'future', 'Data odczytu nie może być z przyszłości.');
  if (last && reading.on < last.on) wrong('on', 'old', 'Ten odczyt jest starszy niż ostatni, który zna dostawca.');
  if (reading.milli >= 10 ** meter.digits * 1000)
    wrong('milli', 'tooManyDigits', `Licznik ma przed przecinkiem ${String(meter.digits)} cyfr. Sprawdź, co wpisano.`);
  if (!last || troubles.length > 0) return troubles;
  if (reading.milli < last.milli && reading.lowerBecause === undefined) {
    wrong(
      'lowerBecause',
      'lower',
      `Poprzedni stan to ${formatQuantity(last.milli, meter.unit)}. Popraw liczbę albo zaznacz, że licznik się przekręcił lub został wymieniony.`,
    );
    return troubles;
  }
  const mean = meanDailyUse(meter);
  const used = usedBetween(meter, last.milli, reading.milli, reading.lowerBecause === 'rollOver');
  const days = Math.max(1, daysBetween(last.on, reading.on));
  if (
    reading.lowerBecause !== 'replaced' &&
    mean !== undefined &&
    mean > 0 &&
    used > 3 * mean * days &&
    !reading.confirmed
  )
    wrong(
      'confirmed',
      'high',
      `To ponad trzy razy więcej niż zwykle: ${formatQuantity(used, meter.unit)} od poprzedniego odczytu. Sprawdź licznik. Jeśli liczba jest dobra, potwierdź ją.`,
      true,
    );
  return troubles;
};
