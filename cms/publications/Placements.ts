import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { idField } from '../fields/idField.ts';

/** When a page was really on the site, per document and revision, as the printer reported it (poland.md D5). */
export const Placements: CollectionConfig = {
  slug: 'placements',
  labels: { singular: 'Moment udostępnienia', plural: 'Momenty udostępnienia' },
  typescript: { interface: 'PlacementDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  indexes: [{ fields: ['docId', 'revision'], unique: true }],
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'kind', type: 'text', required: true },
    { name: 'docId', type: 'text', required: true, index: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'placedAt', type: 'date', required: true },
  ],
};
