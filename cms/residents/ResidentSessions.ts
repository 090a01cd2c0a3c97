import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { idField } from '../fields/idField.ts';

/** Log-ins of residents; the cookie's token is kept only as a keyed hash, so a copied database opens no door. */
export const ResidentSessions: CollectionConfig = {
  slug: 'residentSessions',
  labels: { singular: 'Sesja mieszkańca', plural: 'Sesje mieszkańców' },
  typescript: { interface: 'ResidentSessionDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  endpoints: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'resident', type: 'relationship', relationTo: 'residents', required: true, index: true, maxDepth: 0 },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'seenAt', type: 'date', required: true },
    { name: 'assurance', type: 'json', required: true },
  ],
};
