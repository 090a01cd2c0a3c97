import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stateSheet } from './stateSheet.ts';

const style = (name: string) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');
const sheet = stateSheet([style('base'), style('buttons')], {
  light: { paper: '#ffffff' },
  dark: { paper: '#101512' },
});

test('what a pointer or a key does to a button is shown without either', () => {
  expect(sheet).toContain(".button--quiet[data-state='hover'] {");
  expect(sheet).toContain("[data-state='focus'] {");
  expect(sheet).not.toMatch(/:hover|:focus/);
});

test('each colour has a patch by day and one by night', () => {
  expect(sheet).toContain(".swatch[data-scheme='light'][data-colour='paper'] { background: #ffffff; }");
  expect(sheet).toContain(".swatch[data-scheme='dark'][data-colour='paper'] { background: #101512; }");
});
