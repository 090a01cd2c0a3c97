import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** Browsers that residents let us push to. */
export const PushSubscriptions = internalCollection(
  'pushSubscriptions',
  'PushSubscriptionDoc',
  { singular: 'Urządzenie', plural: 'Urządzenia' },
  [
    residentField,
    { name: 'endpointHash', type: 'text', required: true, unique: true, index: true },
    { name: 'sealedSubscription', type: 'textarea', required: true },
    { name: 'madeAt', type: 'date', required: true },
  ],
);
