import type { CollectionConfig } from 'payload';
import { caseEventKinds } from '../../content-models/cases/case.ts';
import { ownCaseOrItsOffice } from '../access/caseAccess.ts';
import { nobody } from '../access/nobody.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';

/** What happened in a case, in order; messages are sealed like answers, with the case's id. */
export const CaseEvents: CollectionConfig = {
  slug: 'caseEvents',
  labels: { singular: 'Zdarzenie', plural: 'Zdarzenia' },
  typescript: { interface: 'CaseEventDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: ownCaseOrItsOffice, update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'department', type: 'relationship', relationTo: 'departments', required: true, maxDepth: 0 },
    {
      name: 'resident',
      type: 'relationship',
      relationTo: 'residents',
      required: true,
      index: true,
      maxDepth: 0,
      access: { read: nobody },
    },
    { name: 'case', type: 'relationship', relationTo: 'cases', required: true, index: true, maxDepth: 0 },
    { name: 'at', type: 'date', required: true },
    { name: 'kind', type: 'select', required: true, options: [...caseEventKinds] },
    { name: 'by', type: 'select', required: true, options: ['resident', 'office'] },
    // The clerk who moved it, for the office's own eyes.
    { name: 'staff', type: 'relationship', relationTo: 'staff', maxDepth: 0 },
    // Only the office sees it: who handles the case, what was undone, whose opinion was asked.
    { name: 'inner', type: 'checkbox', index: true },
    // Facts of the event without personal data: from, to, days, amounts in grosze.
    { name: 'details', type: 'json' },
    { name: 'status', type: 'text' },
    { name: 'statusLabel', type: 'text' },
    { name: 'sealedMessage', type: 'textarea', access: { read: nobody } },
  ],
};
