import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { idField } from '../fields/idField.ts';

/** What every address outside the site that public documents lead to answered in the last nights. */
export const LinkChecks: CollectionConfig = {
  slug: 'linkChecks',
  labels: { singular: 'Sprawdzony odnośnik', plural: 'Sprawdzone odnośniki' },
  typescript: { interface: 'LinkCheckDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'url', type: 'text', required: true, unique: true, index: true },
    { name: 'checkedAt', type: 'date', required: true, index: true },
    /** the status of the answer, or the code of the failure: `404`, `ENOTFOUND` */
    { name: 'outcome', type: 'text', required: true },
    /** how many nights in a row it failed */
    { name: 'failures', type: 'number', required: true },
  ],
};
