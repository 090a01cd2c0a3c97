import { addDays, formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { wasteFractions, type WasteFraction } from '../../../content-models/wasteCalendar/wasteCalendar.ts';
import type { TileKind } from './tile.ts';

const when = (on: LocalDate, today: LocalDate): string =>
  on === today ? 'dzisiaj' : on === addDays(today, 1) ? 'jutro' : formatDate(on);

const names = (fractions: readonly WasteFraction[]): string =>
  [...new Set(fractions)].map((fraction) => wasteFractions[fraction].label).join(', ');

/** An address of the waste calendar: the next day and the three after it. */
export const wasteTile: TileKind = {
  topics: ['wasteCalendar'],
  text: ({ wasteCalendar }, today) => {
    const days = new Map<LocalDate, WasteFraction[]>();
    for (const { on, fraction } of wasteCalendar?.pickups ?? []) {
      if (on >= today) days.set(on, [...(days.get(on) ?? []), fraction]);
    }
    const [next, ...later] = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
    if (!next) return { headline: undefined, lines: [] };
    return {
      headline: `Odbiór ${when(next[0], today)}: ${names(next[1])}`,
      lines: later.slice(0, 3).map(([on, fractions]) => `${formatDate(on)}: ${names(fractions)}`),
    };
  },
  path: ({ id }) => `/moje-miasto/odpady/?link=${id}`,
};
