import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { itsOfficeOnly } from './officeRows.ts';

/** Opinions asked of experts outside by a link of their own; question and answer are sealed with the row's id. */
export const CaseOpinions: CollectionConfig = {
  slug: 'caseOpinions',
  labels: { singular: 'Opinia', plural: 'Opinie' },
  typescript: { interface: 'CaseOpinionDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: itsOfficeOnly, update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'department', type: 'relationship', relationTo: 'departments', required: true, maxDepth: 0 },
    { name: 'case', type: 'relationship', relationTo: 'cases', required: true, index: true, maxDepth: 0 },
    { name: 'at', type: 'date', required: true },
    { name: 'staff', type: 'relationship', relationTo: 'staff', required: true, maxDepth: 0 },
    // Only a fingerprint of the link rests here: whoever reads the database cannot open it.
    { name: 'tokenHash', type: 'text', required: true, unique: true, access: { read: nobody } },
    { name: 'until', type: 'text', required: true },
    // E-mail, question, and which answers and files may be seen.
    { name: 'sealedAsk', type: 'textarea', required: true, access: { read: nobody } },
    { name: 'sealedAnswer', type: 'textarea', access: { read: nobody } },
    { name: 'answeredAt', type: 'date' },
    { name: 'withdrawnAt', type: 'date' },
  ],
};
