import { wasteFractions, type WasteFraction } from '../../../../content-models/wasteCalendar/wasteCalendar.ts';
import { fold } from '../../../../content-models/shared/polish.ts';
import type { HouseRange } from '../dataset.ts';
import { date, text, type Cell } from '../cells.ts';
import { optional, required } from '../readTable.ts';

const moreWords: [RegExp, WasteFraction][] = [
  [/zmiesz|niesegreg|resztk/, 'mixed'],
  [/^bio|bioodpad|zielone|kuchenne/, 'bio'],
  [/papier|makulat/, 'paper'],
  [/tworzyw|plasti|metal/, 'plastic'],
  [/szkl/, 'glass'],
  [/popiol/, 'ash'],
  [/gabaryt|wielkogab/, 'bulky'],
];

/** The kind of waste a text speaks of, by its usual Polish words. */
export const fractionIn = (given: string): WasteFraction | undefined => {
  const word = fold(given);
  return word in wasteFractions ? (word as WasteFraction) : moreWords.find(([pattern]) => pattern.test(word))?.[1];
};

const fraction: Cell<WasteFraction> = (given) => {
  const found = fractionIn(given);
  return found === undefined
    ? {
        reason: `nie znamy tej frakcji. Możliwe: ${Object.values(wasteFractions)
          .map(({ label }) => label)
          .join(', ')}.`,
      }
    : { value: found };
};

const houseRange = (part: string): HouseRange | undefined => {
  const match = /^(\d{1,4})([a-z]?)(?:\s*-\s*(\d{1,4}))?(?:\s*(parzyste|nieparzyste))?$/.exec(part);
  if (!match) return undefined;
  const [, from = '', letter = '', to, side] = match;
  if (letter !== '' && (to !== undefined || side !== undefined)) return undefined;
  const range: HouseRange = {
    from: Number(from),
    to: Number(to ?? from),
    letter,
    side: side === 'parzyste' ? 'even' : side === 'nieparzyste' ? 'odd' : 'all',
  };
  return range.to < range.from ? undefined : range;
};

/** `1-15 nieparzyste, 20, 22a`: the houses of a street that belong to a sector. */
export const houses: Cell<HouseRange[]> = (given) => {
  const ranges = fold(given)
    .split(/[,;|]/)
    .map((part) => houseRange(part.trim()));
  return ranges.every((range) => range !== undefined)
    ? { value: ranges }
    : { reason: 'nie rozumiemy tych numerów. Wpisz na przykład: 1-15 nieparzyste, 20, 22a.' };
};

/** The tables of a waste calendar (README.md beside, „Odpady”). */
export const wasteTables = {
  pickups: {
    stem: 'harmonogram',
    columns: {
      sektor: required(text(60)),
      data: required(date),
      frakcja: required(fraction),
      uwagi: optional(text(300)),
    },
  },
  addresses: {
    stem: 'adresy',
    columns: { ulica: required(text(120)), numery: optional(houses), sektor: required(text(60)) },
  },
};
