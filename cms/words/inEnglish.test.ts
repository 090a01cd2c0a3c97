import type { CollectionConfig, Field } from 'payload';
import { expect, test } from 'vitest';
import { english, themes } from './english.ts';
import { blocksInEnglish, inEnglish } from './inEnglish.ts';

const both = (pl: string) => ({ pl, en: english.get(pl) });

/** A name that is asked for in a language, and says it. */
const asked = (pl: string): unknown =>
  expect.toSatisfy(
    (name: unknown) =>
      typeof name === 'function' &&
      ['pl', 'en'].every(
        (language) =>
          (name as (asking: object) => unknown)({ i18n: { language } }) === both(pl)[language as 'pl' | 'en'],
      ),
  );

/** What is under a name in whatever was made. */
const partIn = (collection: CollectionConfig | undefined, index: number): unknown => collection?.fields[index];

const isOfOffice = () => true;
const name: Field = {
  name: 'name',
  type: 'text',
  label: 'Nazwa',
  admin: { description: 'Pełna nazwa.', condition: isOfOffice },
};
const shelves: CollectionConfig = {
  slug: 'shelves',
  labels: { singular: 'Fakt', plural: 'Fakty' },
  admin: { group: 'Strona', hidden: isOfOffice, useAsTitle: 'name' },
  fields: [
    name,
    { type: 'row', fields: [name, { name: 'own', type: 'text', label: { pl: 'Własne', en: 'Own' } }] },
    {
      type: 'tabs',
      tabs: [{ label: 'Terminy', admin: { description: 'Kiedy i gdzie.' }, fields: [name] }],
    },
    {
      name: 'kind',
      type: 'select',
      label: false,
      options: ['none', { value: 'phone', label: 'Telefon' }],
    },
    { name: 'rows', type: 'array', labels: { singular: 'Dzień', plural: 'Dni' }, fields: [name] },
    { name: 'odd', type: 'text', label: () => 'Telefon' },
    { name: 'new', type: 'text', label: 'Słowo, którego nikt nie przetłumaczył' },
  ],
};
const [made] = inEnglish([shelves]);

test('names, helps and groups are in both languages, however deep they stand', () => {
  const inBoth = { label: both('Nazwa'), admin: { description: both('Pełna nazwa.') } };
  expect(made).toMatchObject({
    labels: { singular: asked('Fakt'), plural: asked('Fakty') },
    admin: { group: both('Strona'), useAsTitle: 'name' },
  });
  expect(partIn(made, 0)).toMatchObject(inBoth);
  expect(partIn(made, 1)).toMatchObject({ fields: [inBoth, { label: { pl: 'Własne', en: 'Own' } }] });
  expect(partIn(made, 2)).toMatchObject({
    tabs: [{ label: both('Terminy'), admin: { description: both('Kiedy i gdzie.') }, fields: [inBoth] }],
  });
  expect(partIn(made, 3)).toMatchObject({
    label: false,
    options: ['none', { value: 'phone', label: both('Telefon') }],
  });
  expect(partIn(made, 4)).toMatchObject({
    labels: { singular: asked('Dzień'), plural: asked('Dni') },
    fields: [inBoth],
  });
});

test('what is not a word or is not in the dictionary stays what it is, and nothing given is changed', () => {
  expect(partIn(made, 5)).toEqual(shelves.fields[5]);
  expect(partIn(made, 6)).toEqual(shelves.fields[6]);
  expect((partIn(made, 0) as typeof name).admin?.condition).toBe(isOfOffice);
  expect(made?.admin?.hidden).toBe(isOfOffice);
  expect(name.label).toBe('Nazwa');
  expect(shelves.labels).toEqual({ singular: 'Fakt', plural: 'Fakty' });
});

test('doing it twice is doing it once', () => {
  expect(made && inEnglish([made])).toEqual([made]);
});

test('blocks of the editor are translated too', () => {
  expect(
    blocksInEnglish([{ slug: 'shelf', labels: { singular: 'Fakt', plural: 'Fakty' }, fields: [name] }]),
  ).toMatchObject([{ labels: { singular: asked('Fakt') }, fields: [{ label: both('Nazwa') }] }]);
});

test('a Polish word stands in one theme of the dictionary', () => {
  const words = themes.flatMap((theme) => Object.keys(theme));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
