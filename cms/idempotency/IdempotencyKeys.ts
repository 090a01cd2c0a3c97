import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { idField } from '../fields/idField.ts';

/** One row per `Idempotency-Key` and resident, written in the filing's own transaction: what was asked, what came of it. */
export const IdempotencyKeys: CollectionConfig = {
  slug: 'idempotencyKeys',
  labels: { singular: 'Klucz żądania', plural: 'Klucze żądań' },
  typescript: { interface: 'IdempotencyKeyDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  endpoints: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    // `resident:key`, so that two residents may pick the same key
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // keyed hash of the body
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'case', type: 'relationship', relationTo: 'cases', required: true, maxDepth: 0 },
    { name: 'at', type: 'date', required: true },
  ],
};
