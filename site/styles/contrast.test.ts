import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, 'communes');

type Tokens = Record<string, string>;

/** The tokens of one commune, by day and by night. */
const tokensOf = (css: string): { light: Tokens; dark: Tokens } => {
  const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');
  const read = (part: string): Tokens =>
    Object.fromEntries(
      [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
    );
  return { light: read(day), dark: read(night) };
};

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const papers = ['paper', 'paper-raised', 'paper-sunken', 'town-tint'];

/** What is read on what: at least 7 to 1. */
const texts: [string, string][] = [
  ...['ink', 'ink-soft', 'town', 'town-strong', 'ok', 'warn', 'stop'].flatMap((ink) =>
    papers.map((paper): [string, string] => [ink, paper]),
  ),
  ['town-ink', 'town'],
  ['town-ink', 'town-strong'],
  ['band-ink', 'band'],
  ['band-soft', 'band'],
  ['paper', 'stop'],
];

/** What is only seen, as an edge or a ring: at least 3 to 1. */
const edges: [string, string][] = papers.flatMap((paper): [string, string][] => [
  ['focus', paper],
  ['line-strong', paper],
]);

for (const file of readdirSync(folder)) {
  const { light, dark } = tokensOf(readFileSync(path.join(folder, file), 'utf8'));
  for (const [scheme, tokens] of Object.entries({ light, dark })) {
    test(`every text of ${file} can be read on every paper it may lie on, ${scheme}`, () => {
      const weak = [
        ...texts.map(([ink, paper]) => ({ ink, paper, least: 7 })),
        ...edges.map(([ink, paper]) => ({ ink, paper, least: 3 })),
      ].flatMap(({ ink, paper, least }) => {
        const ratio = contrast(tokens[ink] ?? '', tokens[paper] ?? '');
        return ratio >= least ? [] : [`${ink} on ${paper}: ${ratio.toFixed(2)} < ${String(least)}`];
      });
      expect(weak).toEqual([]);
    });
  }

  test(`${file} says every colour for the day and for the night`, () => {
    expect(Object.keys(dark)).toEqual(Object.keys(light));
  });
}
