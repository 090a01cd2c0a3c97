import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { idField } from '../fields/idField.ts';

/**
 * People who use Moje Miasto. Not an auth collection of Payload on purpose: a resident is never Payload's user, so no
 * default of Payload's ever lets one in; they have a cookie and endpoints of their own (design §4.6).
 */
export const Residents: CollectionConfig = {
  slug: 'residents',
  labels: { singular: 'Mieszkaniec', plural: 'Mieszkańcy' },
  typescript: { interface: 'ResidentDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  endpoints: false,
  lockDocuments: false,
  fields: [
    idField,
    // Small letters; mails go here, so it is kept readable, and it is never part of a searchable text.
    { name: 'email', type: 'text', required: true, unique: true, index: true },
    { name: 'givenName', type: 'text', required: true },
    { name: 'familyName', type: 'text', required: true },
    { name: 'passwordHash', type: 'text', required: true },
    { name: 'verifiedAt', type: 'date' },
    { name: 'clauseVersion', type: 'text', required: true },
    { name: 'clauseAcceptedAt', type: 'date', required: true },
    // the phone and the address for letters, kept for forms, sealed for this row
    { name: 'sealedContact', type: 'textarea' },
    { name: 'demo', type: 'checkbox', defaultValue: false },
  ],
};
