import { paymentKinds, paymentSources } from '../../content-models/payments/payment.ts';
import { internalCollection } from '../access/internalCollection.ts';

/** Money of cases: rows are only added; a wrong one is answered by a counter-row, never taken out. */
export const Payments = internalCollection('payments', 'PaymentDoc', { singular: 'Wpłata', plural: 'Wpłaty' }, [
  { name: 'case', type: 'relationship', relationTo: 'cases', required: true, index: true, maxDepth: 0 },
  { name: 'commune', type: 'relationship', relationTo: 'communes', required: true, index: true, maxDepth: 0 },
  { name: 'kind', type: 'select', required: true, options: [...paymentKinds] },
  { name: 'source', type: 'select', required: true, options: [...paymentSources] },
  { name: 'grosze', type: 'number', required: true },
  // What makes it happen once: the clerk's sending, the bank's entry, the provider's payment.
  { name: 'externalId', type: 'text', required: true, unique: true },
  { name: 'bookedOn', type: 'text', required: true },
  { name: 'at', type: 'date', required: true },
  // The id of the row that this one takes back.
  { name: 'undoes', type: 'text', index: true },
  { name: 'sealedNote', type: 'textarea' },
  { name: 'staff', type: 'relationship', relationTo: 'staff', maxDepth: 0 },
]);
