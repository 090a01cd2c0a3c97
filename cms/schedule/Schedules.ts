import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { ownCommune } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { contentRoles } from '../publishing/guardPublishing.ts';

/**
 * What goes public or comes down at a moment. The text is kept as it was when a publisher approved it: versions are
 * written over by autosave and thrown away after a hundred, and nobody may slip words into an approved one.
 */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: { pl: 'Termin', en: 'Schedule' }, plural: { pl: 'Terminy', en: 'Schedules' } },
  typescript: { interface: 'ScheduleDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: ownCommune(...contentRoles), update: nobody, delete: nobody, admin: nobody },
  defaultSort: 'at',
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'collectionName', type: 'text', required: true },
    { name: 'docId', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'action', type: 'select', options: ['publish', 'takeDown'], required: true },
    { name: 'at', type: 'date', required: true, index: true },
    {
      name: 'state',
      type: 'select',
      options: ['waiting', 'done', 'failed', 'cancelled'],
      required: true,
      defaultValue: 'waiting',
      index: true,
    },
    { name: 'reason', type: 'textarea' },
    { name: 'snapshot', type: 'json', access: { read: nobody } },
    { name: 'by', type: 'text', required: true },
    { name: 'staffId', type: 'text', required: true, index: true },
    { name: 'madeAt', type: 'date', required: true },
    { name: 'endedAt', type: 'date' },
    { name: 'failure', type: 'textarea' },
  ],
};
