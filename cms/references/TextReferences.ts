import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';

/** What public documents lead to: documents, facts, files and pages of the web, one row each, kept as they are published. */
export const TextReferences: CollectionConfig = {
  slug: 'textReferences',
  labels: { singular: 'Powołanie', plural: 'Powołania' },
  typescript: { interface: 'TextReferenceDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'kind', type: 'text', required: true },
    { name: 'docId', type: 'text', required: true, index: true },
    {
      name: 'targetKind',
      type: 'select',
      required: true,
      index: true,
      options: ['document', 'fact', 'file', 'url', 'path'],
    },
    /** the id, or the address: of a page of the web, or on the own site */
    { name: 'target', type: 'text', required: true, index: true },
  ],
};
