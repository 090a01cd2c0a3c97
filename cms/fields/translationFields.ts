import type { CollectionSlug, Field, Where } from 'payload';

const isTranslation = (data: { language?: unknown }): boolean => data.language !== undefined && data.language !== 'pl';

/** Which Polish document this one translates, and which of its revisions; Polish documents have neither. */
export const translationFields = (collection: CollectionSlug): Field[] => [
  {
    name: 'translationOf',
    type: 'relationship',
    relationTo: collection,
    label: 'Tłumaczenie dokumentu',
    index: true,
    maxDepth: 0,
    filterOptions: ({ data }): Where => ({
      and: [{ commune: { equals: (data as { commune?: unknown }).commune } }, { language: { equals: 'pl' } }],
    }),
    admin: {
      position: 'sidebar',
      condition: isTranslation,
      description: 'Polski dokument, który tu tłumaczysz.',
    },
  },
  {
    name: 'translatedRevision',
    type: 'number',
    label: 'Przetłumaczona wersja polska',
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, condition: isTranslation },
  },
];
