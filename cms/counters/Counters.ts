import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { idField } from '../fields/idField.ts';

/** One row per running number (feed, audit chain, case numbers of a year); read and raised inside a transaction. */
export const Counters: CollectionConfig = {
  slug: 'counters',
  labels: { singular: 'Licznik', plural: 'Liczniki' },
  typescript: { interface: 'CounterDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true },
    // The last link of a hash chain, for counters that number one.
    { name: 'head', type: 'text' },
  ],
};
