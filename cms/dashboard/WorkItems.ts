import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { ownCommune } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { contentRoles } from '../publishing/guardPublishing.ts';

/**
 * One row beside each published or drafted document of every kind: where it stands, who wrote and who asked, what comes
 * due. It is written in the document's own transaction, so that every list and every count of the office's work is one
 * question to one table, and a move of the review makes no version of the text.
 */
export const WorkItems: CollectionConfig = {
  slug: 'workItems',
  labels: { singular: { pl: 'Stan dokumentu', en: 'Document state' }, plural: { pl: 'Praca', en: 'Work' } },
  typescript: { interface: 'WorkItemDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: ownCommune(...contentRoles), update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'kind', type: 'text', required: true },
    { name: 'collectionName', type: 'text', required: true },
    { name: 'docId', type: 'text', required: true, unique: true, index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'translationOf', type: 'text', index: true },
    { name: 'inMenu', type: 'checkbox' },
    { name: 'isPublic', type: 'checkbox', index: true },
    // a version newer than what the public sees
    { name: 'hasDraft', type: 'checkbox', index: true },
    { name: 'review', type: 'select', options: ['none', 'requested', 'returned'], required: true, index: true },
    { name: 'askedBy', type: 'text', index: true },
    { name: 'askedByName', type: 'text' },
    { name: 'askedAt', type: 'date' },
    { name: 'editedBy', type: 'text', index: true },
    { name: 'editedAt', type: 'date', required: true, index: true },
    { name: 'publishedBy', type: 'text' },
    { name: 'visibleTo', type: 'date', index: true },
    { name: 'archivedAt', type: 'date' },
    { name: 'trashedAt', type: 'date' },
    // days, as noon in UTC
    { name: 'reviewOn', type: 'date', index: true },
    { name: 'reviewOnChosen', type: 'checkbox' },
    // the day of review that has been reminded of already
    { name: 'remindedAhead', type: 'date' },
    { name: 'remindedOnDay', type: 'date' },
  ],
};
