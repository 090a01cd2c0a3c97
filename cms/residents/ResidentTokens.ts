import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { idField } from '../fields/idField.ts';

/** Single-use tokens from mails (address confirmation, new password), kept as keyed hashes. */
export const ResidentTokens: CollectionConfig = {
  slug: 'residentTokens',
  labels: { singular: 'Odnośnik z wiadomości', plural: 'Odnośniki z wiadomości' },
  typescript: { interface: 'ResidentTokenDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  endpoints: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'resident', type: 'relationship', relationTo: 'residents', required: true, index: true, maxDepth: 0 },
    { name: 'purpose', type: 'select', required: true, options: ['verify', 'reset'] },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
  ],
};
