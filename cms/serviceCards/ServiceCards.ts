import type { CollectionConfig } from 'payload';
import {
  cardAudienceNames,
  cardAudiences,
  cardCategories,
  cardCategoryNames,
  eServiceLevels,
  lifeEventNames,
  lifeEvents,
} from '../../content-models/serviceCards/lifeEvents.ts';
import { reservedCardSlugs } from '../../content-models/serviceCards/serviceCard.ts';
import { legalBasisField } from '../fields/legalBasisField.ts';
import { ownRows } from '../fields/ownRows.ts';
import { attachmentsField, dayField, linesField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { contactField } from './contactField.ts';
import { durationField } from './durationField.ts';
import { feesField } from './feesField.ts';
import { onlineField } from './onlineField.ts';
import { serviceCardPathOf } from './serviceCardPathOf.ts';

/** What residents can settle in the office and how; the form behind a button is a `serviceVersions` row. */
export const ServiceCards: CollectionConfig = publishedCollection({
  slug: 'serviceCards',
  kind: 'serviceCard',
  interface: 'ServiceCardDoc',
  labels: { singular: 'Karta sprawy', plural: 'Karty spraw' },
  group: 'Sprawy',
  columns: ['title', 'indexName', 'declaredLevel', '_status', 'updatedAt'],
  defaultSort: 'indexName',
  pathOf: serviceCardPathOf,
  reservedSlugs: reservedCardSlugs,
  searchWords: ({ indexName }) => [indexName],
  fields: [
    titleField({ label: 'Co chcesz zrobić (słowami mieszkańca)' }),
    {
      name: 'indexName',
      type: 'text',
      label: 'Nazwa w spisie od A do Z',
      required: true,
      minLength: 2,
      maxLength: 120,
      index: true,
      admin: { description: 'Rzeczownik, od którego ktoś zacznie szukać: „Dowód osobisty”.' },
    },
    summaryField('Co ta sprawa daje, w jednym zdaniu.'),
    onlineField,
    { name: 'whoMay', type: 'textarea', label: 'Kto może', required: true, minLength: 3 },
    linesField('whatYouNeed', 'Czego potrzebujesz'),
    linesField('steps', 'Krok po kroku', { required: true }),
    feesField,
    {
      name: 'feeNote',
      type: 'textarea',
      label: 'Jeszcze o opłacie',
      admin: { description: 'Kto nie płaci, do kiedy.' },
    },
    durationField,
    ownRows('departments', { name: 'units', label: 'Kto załatwia' }, { maxDepth: 0 }),
    { name: 'whereNote', type: 'textarea', label: 'Gdzie, dodatkowo' },
    contactField,
    { name: 'onPaper', type: 'textarea', label: 'Wolisz papierowo?' },
    attachmentsField,
    legalBasisField,
    { name: 'appeal', type: 'textarea', label: 'Odwołanie' },
    {
      name: 'lifeEvents',
      type: 'select',
      hasMany: true,
      label: 'Co się wydarzyło',
      options: lifeEventNames.map((value) => ({ value, label: lifeEvents[value].name })),
    },
    {
      name: 'categories',
      type: 'select',
      hasMany: true,
      label: 'Kategorie',
      required: true,
      options: cardCategoryNames.map((value) => ({ value, label: cardCategories[value].name })),
    },
    {
      name: 'audience',
      type: 'select',
      hasMany: true,
      label: 'Dla kogo',
      options: cardAudienceNames.map((value) => ({ value, label: cardAudiences[value] })),
    },
    {
      name: 'declaredLevel',
      type: 'select',
      label: 'Poziom e-usługi',
      required: true,
      defaultValue: '1',
      options: Object.entries(eServiceLevels).map(([value, name]) => ({ value, label: `${value}: ${name}` })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'paused',
      type: 'group',
      label: 'Wstrzymane',
      admin: { description: 'Wypełnij, gdy sprawy nie da się teraz załatwić. Karta zostaje na stronie z tym powodem.' },
      fields: [
        { name: 'reason', type: 'textarea', label: 'Powód', minLength: 5 },
        dayField('until', 'Do kiedy', { description: 'Po tym dniu sprawa wraca sama.' }),
      ],
    },
  ],
});
