import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { coloursOf, schemes } from './communeTokens.ts';
import { contrast } from './contrast.ts';
import { measuredPairs, pairName, textPairs } from './tokenPairs.ts';

const site = path.join(import.meta.dirname, '..');
const communes = path.join(import.meta.dirname, 'communes');
const styles = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !file.includes('communes'),
);

test('black on white is the most there is, a colour on itself the least', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#8a1538', '#8a1538')).toBe(1);
});

for (const file of readdirSync(communes)) {
  const colours = coloursOf(readFileSync(path.join(communes, file), 'utf8'));

  test.each(schemes)(`every text and edge of ${file} is seen on every paper it may lie on, %s`, (scheme) => {
    const weak = measuredPairs(colours[scheme])
      .filter(({ ratio, least }) => !(ratio >= least))
      .map((pair) => `${pairName(pair)}: ${pair.ratio.toFixed(2)} < ${String(pair.least)}`);
    expect(weak).toEqual([]);
  });

  test(`${file} says every colour for the day and for the night`, () => {
    expect(Object.keys(colours.dark)).toEqual(Object.keys(colours.light));
  });
}

/** Rules that set words and what is under them, with the tokens of both. */
const pairsIn = (css: string): [selector: string, over: string, under: string][] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) => {
    const over = /(?:^|[\s;])color:\s*var\(--([\w-]+)\)/.exec(body)?.[1];
    const under = /background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(body)?.[1];
    return over === undefined || under === undefined ? [] : [[selector.trim(), over, under]];
  });

test.each(styles)('%s lays no words on a colour that nobody measured', (file) => {
  const unmeasured = pairsIn(readFileSync(path.join(site, file), 'utf8')).filter(
    ([, over, under]) => !textPairs.some((pair) => pair.over === over && pair.under === under),
  );
  expect(unmeasured).toEqual([]);
});

// things that have their own colour in every town: the Union's marks, the wheels of a meter, the bins of each fraction
const ofThings = /\.(?:eu__marks|dial|fraction__sign)[^{}]*\{[^{}]*\}/g;

test.each(styles)(
  '%s takes every colour from the commune, but for paper and for things with a colour of their own',
  (file) => {
    const css = readFileSync(path.join(site, file), 'utf8')
      .replace(/@media print \{[\s\S]*?\n\}/g, '')
      .replace(ofThings, '');
    expect(css.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual([]);
  },
);
