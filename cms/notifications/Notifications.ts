import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** What residents were told, in the portal's own list; a mail or a push of it leaves by the outbox. */
export const Notifications = internalCollection(
  'notifications',
  'NotificationDoc',
  { singular: 'Powiadomienie', plural: 'Powiadomienia' },
  [
    residentField,
    { name: 'topic', type: 'text', required: true },
    // whose institution it is from; it dies with the link
    { name: 'link', type: 'text', index: true },
    // title, text, reason and path: they may name a child or a sum
    { name: 'sealedNotification', type: 'textarea', required: true },
    // keyed hash of resident and `what`: nobody is told the same twice
    { name: 'uniqueKey', type: 'text', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'readAt', type: 'date', index: true },
  ],
);
