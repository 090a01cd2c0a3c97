import type { CollectionConfig } from 'payload';
import { newsTopics, reservedNewsSlugs } from '../../content-models/news/news.ts';
import { ofSameCommune } from '../fields/ofSameCommune.ts';
import { pictureField } from '../fields/pictureField.ts';
import { attachmentsField, bodyField, dayField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { newsPathOf } from './newsPathOf.ts';

const mostTopics = 3;

/** What is new in the city, with pictures. */
export const News: CollectionConfig = publishedCollection({
  slug: 'news',
  kind: 'news',
  interface: 'NewsDoc',
  labels: { singular: 'Aktualność', plural: 'Aktualności' },
  description: 'Co nowego w gminie. Pisz tu o tym, co mieszkańcy mają zobaczyć dziś na stronie głównej.',
  columns: ['title', 'topics', '_status', 'publishedAt', 'visibleTo'],
  pathOf: newsPathOf,
  reservedSlugs: reservedNewsSlugs,
  fields: [
    titleField({ minLength: 5, description: 'Co się wydarzyło albo zmieni, na przykład „Od maja kursuje linia 7”.' }),
    summaryField('Dwa zdania, które stoją na liście i pod tytułem.'),
    bodyField,
    pictureField({
      description: 'Zaznacz na nim punkt, który ma zostać po przycięciu. Największe stoi na stronie głównej.',
    }),
    {
      name: 'gallery',
      type: 'relationship',
      relationTo: 'galleries',
      label: 'Galeria zdjęć',
      maxDepth: 0,
      filterOptions: ofSameCommune,
      admin: { description: 'Więcej zdjęć z tego samego zdarzenia. Najpierw dodaj je w „Galeriach”.' },
    },
    attachmentsField,
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      label: 'Wydział',
      maxDepth: 1,
      filterOptions: ofSameCommune,
      admin: { position: 'sidebar', description: 'Kto o tym wie najwięcej. Stanie pod tekstem.' },
    },
    {
      name: 'topics',
      type: 'select',
      hasMany: true,
      label: 'Tematy',
      options: Object.entries(newsTopics).map(([value, label]) => ({ value, label })),
      validate: (value: unknown) =>
        !Array.isArray(value) || value.length <= mostTopics || `Wybierz najwyżej ${String(mostTopics)} tematy.`,
      admin: { position: 'sidebar', description: 'Najwyżej trzy. Po nich mieszkańcy wybierają aktualności.' },
    },
    {
      ...dayField('visibleTo', 'Pokazuj do', { index: true }),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
        description: 'Po tym dniu znika z list. Strona zostaje pod swoim adresem.',
      },
    },
    {
      name: 'pinned',
      type: 'checkbox',
      label: 'Przypnij na początku',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Stoi przed nowszymi, dopóki jest pokazywana.' },
    },
  ],
});
