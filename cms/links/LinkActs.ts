import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

// `inMailbox`: it lies there until the staff of an institution that hands in files fetch it
const actStates = ['waiting', 'inMailbox', 'handedOver', 'accepted', 'refused', 'failed'];

/** What a resident sent to an institution: a reading, an excuse; it leaves by the outbox, once. */
export const LinkActs = internalCollection(
  'linkActs',
  'LinkActDoc',
  { singular: 'Zgłoszenie do instytucji', plural: 'Zgłoszenia do instytucji' },
  [
    residentField,
    { name: 'link', type: 'relationship', relationTo: 'links', required: true, index: true, maxDepth: 0 },
    { name: 'kind', type: 'text', required: true },
    // `resident:key` of the Idempotency-Key header
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'fingerprint', type: 'text', required: true },
    // the act's data and its summary
    { name: 'sealedAct', type: 'textarea', required: true },
    { name: 'sentAt', type: 'date', required: true, index: true },
    { name: 'state', type: 'select', required: true, options: actStates },
    // when the institution's staff fetched it from its mailbox
    { name: 'handedOverAt', type: 'date' },
    { name: 'receipt', type: 'text' },
    { name: 'sealedReason', type: 'textarea' },
  ],
);
