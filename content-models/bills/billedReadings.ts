import type { Contract, MeterReading } from '../meters/meter.ts';
import { daysBetween, type LocalDate } from '../shared/localDate.ts';
import type { Bill, BilledReadings } from './bill.ts';

/** Readings this many days from the end of a period still belong to it: meters are not all read on one day. */
const NEAR_DAYS = 7;

const daysApart = (a: LocalDate, b: LocalDate): number => Math.abs(daysBetween(a, b));

const nearest = (readings: readonly MeterReading[], day: LocalDate): MeterReading | undefined => {
  const near = readings.filter(({ on }) => daysApart(on, day) <= NEAR_DAYS);
  return near.sort((a, b) => daysApart(a.on, day) - daysApart(b.on, day))[0];
};

/**
 * The readings a bill was made of: as the company put them on it; otherwise those of the contract's meters at both ends
 * of the bill's period, where there are such.
 */
export const billedReadings = (
  bill: Pick<Bill, 'readings' | 'period' | 'contract'>,
  contracts: readonly Contract[],
): BilledReadings[] => {
  if (bill.readings) return bill.readings;
  const { period, contract } = bill;
  if (!period) return [];
  return contracts
    .filter(({ number }) => contract === undefined || number === contract)
    .flatMap(({ meters }) => meters)
    .flatMap(({ number, unit, readings }) => {
      const [from, to] = [nearest(readings, period.from), nearest(readings, period.to)];
      return from && to && from.on < to.on ? [{ meter: number, unit, from, to }] : [];
    });
};
