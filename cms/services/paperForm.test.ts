import { expect, test } from 'vitest';
import { demoServices } from '../seed/content/services/demoServices.ts';
import { paperForm } from './paperForm.ts';

const paperOf = (slug: string) => {
  const definition = demoServices('chelm').find((one) => one.slug === slug);
  if (!definition) throw new Error(slug);
  return paperForm(definition, { issuer: 'Urząd Miasta Chełm', createdOn: '2026-11-29' }).body.blocks;
};

test('on paper a question of several parts has a line for each part', () => {
  const labels = paperOf('oplata-od-psa').flatMap((block) => (block.type === 'lines' ? [block.label] : []));
  expect(labels).toEqual(
    expect.arrayContaining(['Kod pocztowy', 'Miejscowość', 'Ulica', 'Numer domu', 'Numer mieszkania']),
  );
});

test('on paper a consent is a box that may stay empty, with its version and how to take it back', () => {
  const blocks = paperOf('oplata-od-psa');
  const box = blocks.findIndex((block) => block.type === 'boxes' && block.items[0]?.startsWith('Zgadzam się') === true);
  expect(box).toBeGreaterThan(0);
  expect(JSON.stringify(blocks[box + 1])).toMatch(/Nieobowiązkowe\. Wersja zgody: 2026-11-29\..*wycofać/);
});
