import type { CollectionSlug, Field, Where } from 'payload';

const isTranslation = (data: { language?: unknown }): boolean => data.language !== undefined && data.language !== 'pl';

/** Which Polish document this one translates, and which of its revisions; Polish documents have neither. */
export const translationFields = (collection: CollectionSlug): Field[] => [
  {
    name: 'original',
    type: 'ui',
    label: 'Polski oryginał',
    admin: {
      condition: isTranslation,
      components: { Field: '/translations/admin/OriginalPanel.tsx#OriginalPanel' },
      disableListColumn: true,
    },
  },
  {
    name: 'translations',
    type: 'ui',
    label: 'Tłumaczenia',
    admin: {
      position: 'sidebar',
      condition: (data) => !isTranslation(data),
      components: { Field: '/translations/admin/TranslationsPanel.tsx#TranslationsPanel' },
      disableListColumn: true,
    },
  },
  {
    name: 'translationOf',
    type: 'relationship',
    relationTo: collection,
    label: { pl: 'Tłumaczenie dokumentu', en: 'Translation of' },
    index: true,
    maxDepth: 0,
    filterOptions: ({ data }): Where => ({
      and: [{ commune: { equals: (data as { commune?: unknown }).commune } }, { language: { equals: 'pl' } }],
    }),
    admin: {
      position: 'sidebar',
      condition: isTranslation,
      description: { pl: 'Polski dokument, który tu tłumaczysz.', en: 'The Polish document that you translate here.' },
    },
  },
  {
    name: 'translatedRevision',
    type: 'number',
    label: { pl: 'Przetłumaczona wersja polska', en: 'Translated Polish version' },
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: isTranslation,
      description: {
        pl: 'Wpisuje ją system, gdy zaznaczysz, że tłumaczenie odpowiada polskiemu tekstowi.',
        en: 'The system fills it in when you tick that the translation matches the Polish text.',
      },
    },
  },
  {
    name: 'matchesOriginal',
    type: 'checkbox',
    label: { pl: 'Tłumaczenie odpowiada polskiej wersji', en: 'The translation matches the Polish version' },
    defaultValue: false,
    admin: {
      position: 'sidebar',
      condition: isTranslation,
      description: {
        pl: 'Zaznacz po poprawkach: z tłumaczenia zniknie uwaga, że może być nieaktualne.',
        en: 'Tick it after your corrections: the note that it may be out of date goes away.',
      },
    },
  },
];
