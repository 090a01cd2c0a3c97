import type { CollectionConfig } from 'payload';
import { z } from 'zod';
import { reservedEventSlugs } from '../../content-models/events/event.ts';
import { byModel } from '../fields/byModel.ts';
import { isAddress } from '../fields/isAddress.ts';
import { pictureField } from '../fields/pictureField.ts';
import { attachmentsField, bodyField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { categoryField, placeFields, priceFields, timeFields } from './eventFields.ts';
import { eventPathOf } from './eventPathOf.ts';

const registrationUrl = z.url({ protocol: /^https?$/, error: 'Wklej cały adres, który zaczyna się od https://.' });

/** What takes place in the city. */
export const Events: CollectionConfig = publishedCollection({
  slug: 'events',
  kind: 'event',
  interface: 'EventDoc',
  labels: { singular: 'Wydarzenie', plural: 'Wydarzenia' },
  description: 'Koncerty, zebrania, zawody: wszystko, na co można przyjść. Trafia do kalendarza na stronie.',
  columns: ['title', 'startsAt', 'category', 'state', '_status'],
  defaultSort: '-startsAt',
  pathOf: eventPathOf,
  reservedSlugs: reservedEventSlugs,
  searchWords: ({ place }) => [(place as { name?: unknown } | undefined)?.name],
  fields: [
    titleField({ minLength: 3, description: 'Nazwa wydarzenia, bez daty i miejsca.' }),
    summaryField('Jedno lub dwa zdania: co to jest i dla kogo.'),
    categoryField,
    ...timeFields,
    ...placeFields,
    {
      name: 'organiser',
      type: 'text',
      label: 'Organizator',
      admin: { description: 'Kto zaprasza, na przykład „Miejska Biblioteka Publiczna”.' },
    },
    ...priceFields,
    {
      name: 'registrationUrl',
      type: 'text',
      label: 'Adres zapisów lub biletów',
      custom: isAddress,
      validate: byModel(registrationUrl, false),
      admin: { description: 'Cały adres, od https://. Zostaw puste, jeśli można po prostu przyjść.' },
    },
    bodyField,
    pictureField(),
    attachmentsField,
  ],
});
