import type { CollectionConfig, Where } from 'payload';
import { announcementTypeNames, announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { reservedPageSlugs } from '../../content-models/pages/page.ts';
import { attachmentsField, bodyField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { pagePathOf } from './pagePathOf.ts';
import { republishChildrenAfterChange } from './republishChildrenAfterChange.ts';

/** The pages of a site, as a tree: a page knows its parent, its path follows. */
export const Pages: CollectionConfig = publishedCollection({
  slug: 'pages',
  kind: 'page',
  interface: 'PageDoc',
  labels: { singular: 'Podstrona', plural: 'Podstrony' },
  columns: ['title', 'slug', '_status', 'updatedAt'],
  defaultSort: 'title',
  pathOf: pagePathOf,
  reservedSlugs: reservedPageSlugs,
  afterChange: [republishChildrenAfterChange],
  fields: [
    titleField(),
    summaryField(),
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
      admin: { position: 'sidebar' },
    },
    bodyField,
    { name: 'picture', type: 'upload', relationTo: 'media', label: 'Zdjęcie' },
    attachmentsField,
    {
      name: 'shows',
      type: 'select',
      hasMany: true,
      label: 'Pod tekstem pokaż najnowsze',
      options: announcementTypeNames.map((value) => ({ value, label: announcementTypes[value].plural })),
      admin: { description: 'Wybrane rodzaje ogłoszeń, po kilka najnowszych, z odnośnikiem do pełnej listy.' },
    },
    { name: 'order', type: 'number', label: 'Kolejność', defaultValue: 100, admin: { position: 'sidebar' } },
    { name: 'inMenu', type: 'checkbox', label: 'W menu', defaultValue: false, admin: { position: 'sidebar' } },
  ],
});
