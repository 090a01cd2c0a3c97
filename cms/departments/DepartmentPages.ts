import type { CollectionConfig } from 'payload';
import { emailField, ownHoursField, phonesField } from '../fields/contactFields.ts';
import { ownRow } from '../fields/ownRows.ts';
import { linesField, optionalBodyField, orderField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { departmentPathOf } from './departmentPathOf.ts';
import { refuseSecondPageBeforeChange } from './refuseSecondPageBeforeChange.ts';

/**
 * The public face of the office's units. A collection beside `departments`, because each language is a document of its own
 * and a unit to which cases and staff belong must be there once; and because editors write what residents read, while only
 * administrators decide who gets their letters.
 */
export const DepartmentPages: CollectionConfig = publishedCollection({
  slug: 'departmentPages',
  kind: 'department',
  interface: 'DepartmentPageDoc',
  labels: { singular: 'Strona wydziału', plural: 'Strony wydziałów' },
  description:
    'Co załatwia każdy wydział, gdzie jest i kiedy przyjmuje. Popraw, gdy zmienia się pokój, telefon lub godziny.',
  group: 'Urząd',
  columns: ['title', 'unit', 'order', '_status', 'updatedAt'],
  defaultSort: 'order',
  pathOf: departmentPathOf,
  beforeChange: [refuseSecondPageBeforeChange],
  searchWords: ({ rooms, building }) => [rooms, building],
  fields: [
    titleField({ label: 'Nazwa dla mieszkańców', description: 'Jak mówią ludzie, na przykład „Wydział Komunikacji”.' }),
    summaryField('Czym się zajmuje, w jednym zdaniu.'),
    ownRow(
      'departments',
      { name: 'unit', label: 'Komórka urzędu', description: 'Ta, do której trafiają sprawy i pracownicy.' },
      { required: true, index: true, maxDepth: 0 },
    ),
    ownRow(
      'departmentPages',
      { name: 'parent', label: 'Część wydziału', sameLanguage: true, description: 'Zostaw puste, jeśli niczego.' },
      { index: true, maxDepth: 0 },
    ),
    linesField('duties', 'Co tu załatwisz', {
      required: true,
      description: 'Słowami mieszkańca, jedna sprawa w pozycji: „dowody osobiste”. Zatwierdź klawiszem Enter.',
    }),
    {
      name: 'building',
      type: 'text',
      label: 'Budynek',
      admin: { description: 'Adres, a gdy budynków jest kilka, także nazwa.' },
    },
    { name: 'floor', type: 'text', label: 'Piętro', admin: { description: 'Na przykład „parter” albo „II piętro”.' } },
    { name: 'rooms', type: 'text', label: 'Pokoje', admin: { description: 'Numery pokoi, na przykład „12–15”.' } },
    {
      name: 'accessibility',
      type: 'textarea',
      label: 'Dostępność',
      admin: { description: 'Jak wejść z wózkiem, czy jest winda, pętla indukcyjna, pomoc w rozmowie.' },
    },
    phonesField,
    emailField,
    ownHoursField,
    optionalBodyField('Tylko jeżeli jest coś więcej do powiedzenia.'),
    orderField,
  ],
});
