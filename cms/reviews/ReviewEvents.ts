import type { CollectionConfig } from 'payload';
import { workMoves } from '../../content-models/work/work.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { contentRoles } from '../publishing/guardPublishing.ts';
import { moveNames } from './words.ts';

/** Who moved which document where, when and with what words; rows are only ever added. */
export const ReviewEvents: CollectionConfig = {
  slug: 'reviewEvents',
  labels: {
    singular: { pl: 'Krok dokumentu', en: 'Step of a document' },
    plural: { pl: 'Kroki dokumentów', en: 'Steps of documents' },
  },
  typescript: { interface: 'ReviewEventDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: ownCommune(...contentRoles), update: nobody, delete: nobody, admin: nobody },
  defaultSort: '-at',
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'collectionName', type: 'text', required: true },
    { name: 'docId', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    {
      name: 'move',
      type: 'select',
      required: true,
      index: true,
      options: workMoves.map((value) => ({ value, label: { ...moveNames[value] } })),
    },
    { name: 'by', type: 'text', label: { pl: 'Kto', en: 'Who' }, required: true },
    { name: 'staffId', type: 'text' },
    { name: 'at', type: 'date', label: { pl: 'Kiedy', en: 'When' }, required: true, index: true },
    { name: 'comment', type: 'textarea', label: { pl: 'Uwagi', en: 'Comment' } },
    { name: 'revision', type: 'number' },
  ],
};
