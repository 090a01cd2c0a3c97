import type { Commune } from '../../../content-models/communes/commune.ts';

const clock = (time: string): string => time.replace(/^0/, '');

/** Days with the same hours in one row: `wtorek–piątek`, `7:30–15:30`. */
export const openingHoursRows = (
  hours: Commune['openingHours'],
  weekdays: readonly string[],
): { days: string; hours: string }[] => {
  const rows: { first: number; last: number; hours: string }[] = [];
  for (const each of [...hours].sort((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1))) {
    const text = `${clock(each.from)}–${clock(each.to)}`;
    const previous = rows.at(-1);
    if (previous?.hours === text && previous.last === each.weekday - 1) previous.last = each.weekday;
    else if (previous?.last === each.weekday && previous.first === each.weekday) previous.hours += `, ${text}`;
    else rows.push({ first: each.weekday, last: each.weekday, hours: text });
  }
  const name = (day: number): string => weekdays[day - 1] ?? '';
  return rows.map((row) => ({
    days: row.first === row.last ? name(row.first) : `${name(row.first)}–${name(row.last)}`,
    hours: row.hours,
  }));
};
