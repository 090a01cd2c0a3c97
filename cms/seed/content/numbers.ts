import { toRoman } from '../../../content-models/council/roman.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';

/** The year of a day, `2026`. */
export const yearOf = (day: LocalDate): string => day.slice(0, 4);

/** Which session of the council meets on that day: one a month since May 2024, when the term began. */
export const sessionNumber = (day: LocalDate): number =>
  Math.max(1, (Number(day.slice(0, 4)) - 2024) * 12 + Number(day.slice(5, 7)) - 4);

/** The number of a resolution passed on that day, `XXXI/254/26`; `place` is its place in the session's agenda. */
export const resolutionNumber = (day: LocalDate, place: number): string =>
  `${toRoman(sessionNumber(day))}/${String(sessionNumber(day) * 8 + place)}/${day.slice(2, 4)}`;

/** The number of an ordinance signed on that day, `312/2026`; a busy office signs one nearly every day. */
export const ordinanceNumber = (day: LocalDate, perDay: number): string => {
  const dayOfYear = (Date.parse(day) - Date.parse(`${yearOf(day)}-01-01`)) / 86_400_000;
  return `${String(Math.floor(dayOfYear * perDay) + 1)}/${yearOf(day)}`;
};
