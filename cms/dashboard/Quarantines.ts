import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { ownCommune } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { contentRoles } from '../publishing/guardPublishing.ts';

/** Published documents that do not reach the site as they are: their mapping or their page fails, the last good one stays. */
export const Quarantines: CollectionConfig = {
  slug: 'quarantines',
  labels: {
    singular: { pl: 'Strona, której nie da się wydrukować', en: 'Page that cannot be printed' },
    plural: { pl: 'Strony, których nie da się wydrukować', en: 'Pages that cannot be printed' },
  },
  typescript: { interface: 'QuarantineDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: ownCommune(...contentRoles), update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    // by the cms, which makes records of documents, or by the site, which prints them
    { name: 'by', type: 'select', options: ['cms', 'printer'], required: true },
    { name: 'docId', type: 'text', required: true, index: true },
    { name: 'path', type: 'text' },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'since', type: 'date', required: true, index: true },
  ],
};
