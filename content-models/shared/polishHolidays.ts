import { addDays, type LocalDate } from './localDate.ts';

/** Days off work that fall on the same date each year (act of 18 January 1951 on days off work), `MM-DD`. */
const fixed: readonly string[] = [
  ...['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26'],
];
/** Those that became one within memory, with their first year. */
const since: Readonly<Record<string, number>> = { '01-06': 2011, '12-24': 2025 };
/** Easter Sunday and Monday, Pentecost, Corpus Christi: days after Easter. */
const movable: readonly number[] = [0, 1, 49, 60];

/** Easter Sunday of a year of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export const easterOf = (year: number): LocalDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const place = epact + weekday - 7 * late + 114;
  const [month, day] = [Math.floor(place / 31), (place % 31) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Whether a day is off work by statute; Sundays are not counted here. */
export const isPolishHoliday = (day: LocalDate): boolean => {
  const year = Number(day.slice(0, 4));
  const date = day.slice(5);
  if (fixed.includes(date) && year >= (since[date] ?? 0)) return true;
  const easter = easterOf(year);
  return movable.some((days) => addDays(easter, days) === day);
};
