import { internalCollection } from '../access/internalCollection.ts';

/** Payments begun at a provider: what was to be paid, so that its answer can be held against it. */
export const PaymentAttempts = internalCollection(
  'paymentAttempts',
  'PaymentAttemptDoc',
  { singular: 'Rozpoczęta płatność', plural: 'Rozpoczęte płatności' },
  [
    { name: 'case', type: 'relationship', relationTo: 'cases', required: true, index: true, maxDepth: 0 },
    { name: 'commune', type: 'relationship', relationTo: 'communes', required: true, index: true, maxDepth: 0 },
    { name: 'provider', type: 'text', required: true },
    { name: 'grosze', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, options: ['begun', 'paid', 'refused'] },
    // The provider's own name of the payment, known when it answers.
    { name: 'providerId', type: 'text', index: true },
    { name: 'begunAt', type: 'date', required: true, index: true },
    { name: 'endedAt', type: 'date' },
  ],
);
