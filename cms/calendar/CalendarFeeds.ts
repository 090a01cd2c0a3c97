import { internalCollection } from '../access/internalCollection.ts';
import { communeField } from '../fields/communeField.ts';
import { residentField } from '../fields/residentField.ts';

/** Private addresses of residents' calendars; only the keyed hash of the secret is kept. */
export const CalendarFeeds = internalCollection(
  'calendarFeeds',
  'CalendarFeedDoc',
  { singular: 'Adres kalendarza', plural: 'Adresy kalendarzy' },
  [
    residentField,
    communeField,
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'madeAt', type: 'date', required: true },
    { name: 'revokedAt', type: 'date' },
    { name: 'lastReadAt', type: 'date' },
  ],
);
