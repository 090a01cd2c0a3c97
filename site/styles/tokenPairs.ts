import type { Colours } from './communeTokens.ts';
import { contrast, mixed } from './contrast.ts';

/** Two colours that meet on a page: what is drawn, and what it is drawn on. */
export interface TokenPair {
  over: string;
  under: string;
  /** a share of this colour lies between the two, as under words that came or went */
  between?: { colour: string; hundredths: number };
}

/** A pair with its contrast in one scheme, and the least it must have. */
export interface MeasuredPair extends TokenPair {
  ratio: number;
  least: number;
}

const papers = ['paper', 'paper-raised', 'paper-sunken', 'town-tint'];
const inks = ['ink', 'ink-soft', 'town', 'town-strong', 'ok', 'warn', 'stop'];
const onEach = (over: string[], under: string[]): TokenPair[] =>
  over.flatMap((one) => under.map((other) => ({ over: one, under: other })));

/** What is read on what. */
export const textPairs: TokenPair[] = [
  ...onEach(inks, papers),
  ...onEach(['town-ink'], ['town', 'town-strong']),
  ...onEach(['band-ink', 'band-soft'], ['band']),
  { over: 'band', under: 'band-ink' },
  { over: 'paper', under: 'stop' },
  { over: 'paper', under: 'ink' },
  ...papers.flatMap((under) => [
    { over: 'ink', under, between: { colour: 'ok', hundredths: 14 } },
    { over: 'ink', under, between: { colour: 'stop', hundredths: 12 } },
  ]),
];

/** What is only seen: the focus ring, the border of a control, the bar of a message. */
export const edgePairs: TokenPair[] = [
  ...onEach(['focus', 'line-strong', 'town', 'ok', 'warn', 'stop'], papers),
  { over: 'band-ink', under: 'band' },
  { over: 'paper', under: 'stop' },
];

const least = { text: 7, edge: 3 };

/** Every pair that meets on a page, measured in one scheme: text wants 7 to 1, an edge 3 to 1. */
export const measuredPairs = (colours: Colours): MeasuredPair[] => {
  const measure = (pair: TokenPair, wanted: number): MeasuredPair => {
    const over = colours[pair.over] ?? '';
    const paper = colours[pair.under] ?? '';
    const under = pair.between ? mixed(colours[pair.between.colour] ?? '', paper, pair.between.hundredths) : paper;
    return { ...pair, ratio: contrast(over, under), least: wanted };
  };
  return [...textPairs.map((pair) => measure(pair, least.text)), ...edgePairs.map((pair) => measure(pair, least.edge))];
};

/** A pair in words: „ink on paper”. */
export const pairName = ({ over, under, between }: TokenPair): string =>
  between ? `${over} on ${String(between.hundredths)}% ${between.colour} over ${under}` : `${over} on ${under}`;
