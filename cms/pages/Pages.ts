import type { CollectionConfig, Where } from 'payload';
import { announcementTypeNames, announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { reservedPageSlugs } from '../../content-models/pages/page.ts';
import { attachmentsField, bodyField, orderField, summaryField, titleField } from '../fields/textFields.ts';
import { videoTypes } from '../files/storeSafely.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { pagePathOf } from './pagePathOf.ts';
import { republishChildrenAfterChange } from './republishChildrenAfterChange.ts';

/** The pages of a site, as a tree: a page knows its parent, its path follows. */
export const Pages: CollectionConfig = publishedCollection({
  slug: 'pages',
  kind: 'page',
  interface: 'PageDoc',
  labels: { singular: 'Podstrona', plural: 'Podstrony' },
  description:
    'Stałe strony: co urząd robi, jak działa gmina, polityka prywatności. Zajrzyj, gdy coś się w nich zestarzało.',
  columns: ['title', 'slug', '_status', 'updatedAt'],
  defaultSort: 'title',
  pathOf: pagePathOf,
  reservedSlugs: reservedPageSlugs,
  reviewAfterMonths: 12,
  afterChange: [republishChildrenAfterChange],
  fields: [
    titleField({ description: 'Co mieszkaniec znajdzie na stronie, na przykład „Opłata za odpady”.' }),
    summaryField('Dwa zdania, które stoją pod tytułem i w wynikach wyszukiwania.'),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'pages',
      label: 'Strona nadrzędna',
      index: true,
      maxDepth: 0,
      filterOptions: ({ id, data }): Where => ({
        commune: { equals: (data as { commune?: unknown }).commune },
        language: { equals: (data as { language?: unknown }).language },
        ...(id ? { id: { not_equals: id } } : {}),
      }),
      admin: { position: 'sidebar', description: 'Strona, pod którą ta stoi. Zostaw puste, jeśli pod żadną.' },
    },
    bodyField,
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: 'Zdjęcie',
      admin: { description: 'Wybierz z „Zdjęć” albo dodaj nowe. Opis dla osób niewidomych należy do zdjęcia.' },
    },
    attachmentsField,
    {
      name: 'presentation',
      type: 'select',
      label: { pl: 'Układ strony', en: 'Layout' },
      defaultValue: 'standard',
      options: [
        { label: { pl: 'zwykła strona', en: 'ordinary page' }, value: 'standard' },
        { label: { pl: 'tekst łatwy do czytania (ETR)', en: 'easy-to-read text' }, value: 'easyToRead' },
        { label: { pl: 'polski język migowy (PJM)', en: 'Polish Sign Language' }, value: 'signLanguage' },
      ],
      admin: {
        position: 'sidebar',
        description: {
          pl: 'Zmień tylko przy tekście ETR albo przy stronie z filmem w PJM.',
          en: 'Change it only for an easy-to-read text or a page with a film in Polish Sign Language.',
        },
      },
    },
    {
      name: 'video',
      type: 'relationship',
      relationTo: 'documents',
      label: { pl: 'Film', en: 'Film' },
      filterOptions: ({ data }): Where => ({
        and: [
          { commune: { equals: (data as { commune?: unknown }).commune } },
          { mimeType: { in: Object.keys(videoTypes) } },
        ],
      }),
      admin: {
        position: 'sidebar',
        condition: (data) => data.presentation === 'signLanguage',
        description: { pl: 'Plik MP4 albo WebM; tekst strony jest jego opisem.', en: 'An MP4 or WebM file.' },
      },
    },
    {
      name: 'shows',
      type: 'select',
      hasMany: true,
      label: 'Pod tekstem pokaż najnowsze',
      options: announcementTypeNames.map((value) => ({ value, label: announcementTypes[value].plural })),
      admin: { description: 'Wybrane rodzaje ogłoszeń, po kilka najnowszych, z odnośnikiem do pełnej listy.' },
    },
    orderField,
    {
      name: 'inMenu',
      type: 'checkbox',
      label: 'W menu',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: 'Zaznacz, gdy strona ma stać w menu, którego nikt nie ułożył ręcznie.',
      },
    },
  ],
});
