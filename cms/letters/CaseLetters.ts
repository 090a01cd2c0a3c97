import type { CollectionConfig } from 'payload';
import { letterStates } from '../../content-models/letters/letter.ts';
import { letterKinds } from '../../content-models/services/letterTemplate.ts';
import { nobody } from '../access/nobody.ts';
import { itsOfficeOnly } from '../desk/officeRows.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';

/**
 * Letters of the office in a case. The party reads them through endpoints of their own alone, because opening one is
 * proof of reading; a draft is nobody's but the office's.
 */
export const CaseLetters: CollectionConfig = {
  slug: 'caseLetters',
  labels: { singular: 'Pismo', plural: 'Pisma' },
  typescript: { interface: 'CaseLetterDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: itsOfficeOnly, update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'department', type: 'relationship', relationTo: 'departments', required: true, maxDepth: 0 },
    { name: 'case', type: 'relationship', relationTo: 'cases', required: true, index: true, maxDepth: 0 },
    // The addressee.
    {
      name: 'resident',
      type: 'relationship',
      relationTo: 'residents',
      required: true,
      index: true,
      maxDepth: 0,
      access: { read: nobody },
    },
    { name: 'kind', type: 'select', required: true, options: [...letterKinds] },
    { name: 'state', type: 'select', required: true, index: true, options: [...letterStates] },
    // Raised by every change, so that two clerks never overrule each other.
    { name: 'revision', type: 'number', required: true },
    { name: 'touchedAt', type: 'date' },
    // Every part of the letter, sealed with its id.
    { name: 'sealedContent', type: 'textarea', required: true, access: { read: nobody } },
    // Absent when the clock prepared it.
    { name: 'madeBy', type: 'relationship', relationTo: 'staff', maxDepth: 0 },
    { name: 'madeAt', type: 'date', required: true },
    // The due day for which the clock prepared a draft, `YYYY-MM-DD`; once for each.
    { name: 'preparedFor', type: 'text', index: true },
    // Where the printed file rests, its name, kind, size and SHA-256.
    { name: 'file', type: 'json', access: { read: nobody } },
    // The same of the file signed outside, with what was found of its signature; names of people, so it is sealed.
    { name: 'sealedSigned', type: 'textarea', access: { read: nobody } },
    { name: 'sentBy', type: 'relationship', relationTo: 'staff', maxDepth: 0 },
    { name: 'sentAt', type: 'date', index: true },
    { name: 'readAt', type: 'date', index: true },
    { name: 'readBy', type: 'relationship', relationTo: 'residents', maxDepth: 0, access: { read: nobody } },
    { name: 'secondNoticeAt', type: 'date' },
    // The last day of the party's term for an appeal, counted from the reading.
    { name: 'appealUntil', type: 'text' },
    { name: 'appealCase', type: 'relationship', relationTo: 'cases', maxDepth: 0 },
  ],
};
