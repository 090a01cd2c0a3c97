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
  description:
    'Jak załatwić sprawę w urzędzie: co przynieść, ile kosztuje, jak długo trwa. Popraw, gdy zmieni się przepis.',
  group: 'Sprawy',
  columns: ['title', 'indexName', 'declaredLevel', '_status', 'updatedAt'],
  defaultSort: 'indexName',
  pathOf: serviceCardPathOf,
  reservedSlugs: reservedCardSlugs,
  searchWords: ({ indexName }) => [indexName],
  fields: [
    titleField({
      label: 'Co chcesz zrobić (słowami mieszkańca)',
      description: 'Na przykład „Wyrób dowód osobisty”.',
    }),
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
    {
      name: 'whoMay',
      type: 'textarea',
      label: 'Kto może',
      required: true,
      minLength: 3,
      admin: { description: 'Kto może załatwić tę sprawę i czy przez pełnomocnika.' },
    },
    linesField('whatYouNeed', 'Czego potrzebujesz', {
      description: 'Dokumenty i dane, jedno w pozycji. Każdą pozycję zatwierdź klawiszem Enter.',
    }),
    linesField('steps', 'Krok po kroku', {
      required: true,
      description: 'Jedna czynność w pozycji: „Zrób zdjęcie”. Każdą pozycję zatwierdź klawiszem Enter.',
    }),
    feesField,
    {
      name: 'feeNote',
      type: 'textarea',
      label: 'Jeszcze o opłacie',
      admin: { description: 'Kto nie płaci, do kiedy.' },
    },
    durationField,
    ownRows(
      'departments',
      { name: 'units', label: 'Kto załatwia', description: 'Wydziały; ich adres i godziny staną na karcie same.' },
      { maxDepth: 0 },
    ),
    {
      name: 'whereNote',
      type: 'textarea',
      label: 'Gdzie, dodatkowo',
      admin: { description: 'Na przykład „Można też w filii przy ul. Lwowskiej”.' },
    },
    contactField,
    {
      name: 'onPaper',
      type: 'textarea',
      label: 'Wolisz papierowo?',
      admin: { description: 'Jak załatwić sprawę bez internetu: skąd wziąć druk, gdzie go złożyć.' },
    },
    attachmentsField,
    legalBasisField,
    {
      name: 'appeal',
      type: 'textarea',
      label: 'Odwołanie',
      admin: { description: 'Do kogo, przez kogo i w ile dni, na przykład do SKO w 14 dni.' },
    },
    {
      name: 'lifeEvents',
      type: 'select',
      hasMany: true,
      label: 'Co się wydarzyło',
      options: lifeEventNames.map((value) => ({ value, label: lifeEvents[value].name })),
      admin: { description: 'Zdarzenia, przy których mieszkaniec szuka tej sprawy.' },
    },
    {
      name: 'categories',
      type: 'select',
      hasMany: true,
      label: 'Kategorie',
      required: true,
      options: cardCategoryNames.map((value) => ({ value, label: cardCategories[value].name })),
      admin: { description: 'Działy spisu, w których sprawa stoi.' },
    },
    {
      name: 'audience',
      type: 'select',
      hasMany: true,
      label: 'Dla kogo',
      options: cardAudienceNames.map((value) => ({ value, label: cardAudiences[value] })),
      admin: { description: 'Zostaw puste, jeśli dla wszystkich.' },
    },
    {
      name: 'declaredLevel',
      type: 'select',
      label: 'Poziom e-usługi',
      required: true,
      defaultValue: '1',
      options: Object.entries(eServiceLevels).map(([value, name]) => ({ value, label: `${value}: ${name}` })),
      admin: { position: 'sidebar', description: 'Do sprawozdań: ile da się załatwić przez internet.' },
    },
    {
      name: 'paused',
      type: 'group',
      label: 'Wstrzymane',
      admin: { description: 'Wypełnij, gdy sprawy nie da się teraz załatwić. Karta zostaje na stronie z tym powodem.' },
      fields: [
        {
          name: 'reason',
          type: 'textarea',
          label: 'Powód',
          minLength: 5,
          admin: { description: 'Dla mieszkańca: dlaczego i co może zrobić zamiast tego.' },
        },
        dayField('until', 'Do kiedy', { description: 'Po tym dniu sprawa wraca sama.' }),
      ],
    },
  ],
});
