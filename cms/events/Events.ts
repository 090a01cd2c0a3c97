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
  columns: ['title', 'startsAt', 'category', 'state', '_status'],
  defaultSort: '-startsAt',
  pathOf: eventPathOf,
  reservedSlugs: reservedEventSlugs,
  searchWords: ({ place }) => [(place as { name?: unknown } | undefined)?.name],
  fields: [
    titleField({ minLength: 3 }),
    summaryField('Jedno lub dwa zdania: co to jest i dla kogo.'),
    categoryField,
    ...timeFields,
    ...placeFields,
    { name: 'organiser', type: 'text', label: 'Organizator' },
    ...priceFields,
    {
      name: 'registrationUrl',
      type: 'text',
      label: 'Adres zapisów lub biletów',
      custom: isAddress,
      validate: byModel(registrationUrl, false),
    },
    bodyField,
    pictureField(),
    attachmentsField,
  ],
});
