import type { CollectionConfig } from 'payload';
import { todayAtNoon } from '../fields/defaults.ts';
import { pictureField } from '../fields/pictureField.ts';
import { dayField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { galleryPathOf } from './galleryPathOf.ts';

/** Pictures of an occasion, many at once. */
export const Galleries: CollectionConfig = publishedCollection({
  slug: 'galleries',
  kind: 'gallery',
  interface: 'GalleryDoc',
  labels: { singular: 'Galeria', plural: 'Galerie' },
  description: 'Zdjęcia z jednego zdarzenia. Potem możesz pokazać je przy aktualności.',
  columns: ['title', 'takenOn', '_status', 'updatedAt'],
  defaultSort: '-takenOn',
  pathOf: galleryPathOf,
  fields: [
    titleField({ minLength: 3, description: 'Co jest na zdjęciach, na przykład „Dni Chełma 2026”.' }),
    summaryField('Co to było, gdzie i kiedy.'),
    dayField('takenOn', 'Dzień', {
      required: true,
      defaultValue: todayAtNoon,
      index: true,
      description: 'Kiedy zrobiono zdjęcia; gdy przez kilka dni, pierwszy z nich.',
    }),
    {
      name: 'pictures',
      type: 'array',
      label: 'Zdjęcia',
      labels: { singular: 'Zdjęcie', plural: 'Zdjęcia' },
      required: true,
      minRows: 1,
      maxRows: 200,
      admin: { description: 'Opis dla osób niewidomych należy do zdjęcia. Podpis dodaj tylko tam, gdzie coś wnosi.' },
      fields: [
        pictureField({ required: true }),
        {
          name: 'caption',
          type: 'text',
          label: 'Podpis',
          maxLength: 300,
          admin: { description: 'Kto i co, jednym zdaniem. Zostaw puste, jeśli zdjęcie mówi samo.' },
        },
      ],
    },
  ],
});
