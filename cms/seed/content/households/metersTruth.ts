import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { Contract, Contracts, Meter, MeterReading } from '../../../../content-models/meters/meter.ts';
import type { DemoContract, DemoCustomer, DemoMeter } from '../households.ts';
import type { DemoInstitution } from '../institutions.ts';
import { chance } from './chance.ts';

/** Months of readings and bills. */
export const knownMonths = 24;

/** `YYYY-MM` as a number of months, so that months can be counted. */
export const monthNumber = (day: LocalDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** A day of a numbered month. */
export const dayOfMonth = (month: number, day: number): LocalDate =>
  `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Meters are read on this day of each month. */
export const readingDay = 28;

/** The last month whose reading has been taken. */
export const lastReadMonth = (today: LocalDate): number => {
  const month = monthNumber(today);
  return Number(today.slice(8)) > readingDay ? month : month - 1;
};

const heatSeason = [1.9, 1.8, 1.5, 0.9, 0.4, 0.2, 0.2, 0.2, 0.4, 0.9, 1.4, 1.8];
const gardenSeason = [0, 0, 0, 0.8, 1.6, 2.2, 2.5, 2.2, 1.2, 0.3, 0, 0];

/** What a meter used in one month, in thousandths. */
export const usedIn = (meter: DemoMeter, month: number): number => {
  const season = meter.kind === 'heat' ? heatSeason : meter.kind === 'garden' ? gardenSeason : undefined;
  const part = (season?.[month % 12] ?? 1) * (0.85 + 0.3 * chance(meter.number, month));
  // water is read in whole m³ below the comma too: three digits
  return Math.round((meter.monthlyMilli * part) / 10) * 10;
};

/** The dial began at nothing in January 2023, so it never goes back from one day of the demo to the next. */
const firstMonth = 2023 * 12;

const readingsOf = (meter: DemoMeter, today: LocalDate): MeterReading[] => {
  const last = lastReadMonth(today);
  let milli = 0;
  const readings: MeterReading[] = [];
  for (let month = firstMonth; month <= last; month += 1) {
    milli += usedIn(meter, month);
    if (month < last - knownMonths) continue;
    // a person comes every quarter, between them the company reckons or the customer writes
    const kind = month % 3 === 2 ? 'real' : chance(meter.number, month, 'kind') < 0.6 ? 'self' : 'estimated';
    readings.push({ on: dayOfMonth(month, readingDay), milli, kind: meter.kind === 'heat' ? 'real' : kind });
  }
  return readings;
};

const meterOf = (meter: DemoMeter, today: LocalDate): Meter => ({
  number: meter.number,
  kind: meter.kind,
  unit: meter.kind === 'heat' ? 'GJ' : 'm³',
  digits: 5,
  place: meter.place,
  verifiedUntil: dayOfMonth(monthNumber(today) + 6 + Math.floor(chance(meter.number, 'seal') * 30), 28),
  readings: readingsOf(meter, today),
});

/** A self-reading of water is taken all month long until the meter is read. */
const windowOn = (today: LocalDate): Contract['readingWindow'] => {
  const month = monthNumber(today);
  return { from: dayOfMonth(month, 1), to: addDays(dayOfMonth(month + 1, 1), -1) };
};

const contractOf = (contract: DemoContract, institution: DemoInstitution, today: LocalDate): Contract => ({
  number: contract.number,
  point: contract.point,
  ...(contract.tariff === undefined ? {} : { tariff: contract.tariff }),
  since: contract.since,
  ...(contract.persons === undefined ? {} : { persons: contract.persons }),
  meters: contract.meters.map((meter) => meterOf(meter, today)),
  ...(institution.kind === 'water' ? { readingWindow: windowOn(today) } : {}),
});

/** A customer's contracts with two years of monthly readings. */
export const contractsTruth = (customer: DemoCustomer, institution: DemoInstitution, today: LocalDate): Contracts => ({
  customer: customer.name,
  contracts: customer.contracts.map((contract) => contractOf(contract, institution, today)),
});
