import type { CollectionConfig } from 'payload';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { tellNewsAfterChange, tellNewsAfterDelete } from './tellAfterChange.ts';
import { endsAfter } from './validateTimes.ts';

/** Work on the office's systems that is known beforehand. */
export const PlannedWorks: CollectionConfig = {
  slug: 'plannedWorks',
  labels: { singular: 'Prace planowe', plural: 'Prace planowe' },
  typescript: { interface: 'PlannedWorkDoc' },
  admin: { useAsTitle: 'title', group: 'Sieć urzędu', defaultColumns: ['title', 'from', 'to'] },
  access: {
    create: staffWith('administrator'),
    read: ownCommune('administrator'),
    update: ownCommune('administrator'),
    delete: ownCommune('administrator'),
    admin: staffWith('administrator'),
  },
  hooks: { afterChange: [tellNewsAfterChange], afterDelete: [tellNewsAfterDelete] },
  lockDocuments: false,
  defaultSort: '-from',
  fields: [
    idField,
    communeField,
    { name: 'title', type: 'text', label: 'Co robimy', required: true },
    { name: 'from', type: 'date', label: 'Od', required: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    {
      name: 'to',
      type: 'date',
      label: 'Do',
      required: true,
      validate: endsAfter('from'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'text', type: 'textarea', label: 'Co to znaczy dla mieszkańca', required: true },
    {
      name: 'services',
      type: 'relationship',
      relationTo: 'watchTargets',
      hasMany: true,
      label: 'Dotyczy usług',
      maxDepth: 0,
    },
  ],
};
