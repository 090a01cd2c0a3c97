import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** What each resident chose to be told, and how. */
export const NotificationSettings = internalCollection(
  'notificationSettings',
  'NotificationSettingsDoc',
  { singular: 'Ustawienia powiadomień', plural: 'Ustawienia powiadomień' },
  [
    { ...residentField, unique: true },
    { name: 'settings', type: 'json', required: true },
    { name: 'changedAt', type: 'date', required: true },
  ],
);
