import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { itsOfficeOnly } from './officeRows.ts';

/** Notes of the office about a case, for its own eyes; sealed with the note's id. */
export const CaseNotes: CollectionConfig = {
  slug: 'caseNotes',
  labels: { singular: 'Notatka', plural: 'Notatki' },
  typescript: { interface: 'CaseNoteDoc' },
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
    { name: 'sealedText', type: 'textarea', required: true, access: { read: nobody } },
  ],
};
