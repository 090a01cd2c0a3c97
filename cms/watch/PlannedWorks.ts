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
  admin: {
    useAsTitle: 'title',
    group: 'Sieć urzędu',
    description: 'Przerwy, o których wiadomo wcześniej. Zapowiedz je, a mieszkańcy nie będą zaskoczeni.',
    defaultColumns: ['title', 'from', 'to'],
  },
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
    {
      name: 'title',
      type: 'text',
      label: 'Co robimy',
      required: true,
      admin: { description: 'Na przykład „Wymiana serwera poczty”.' },
    },
    {
      name: 'from',
      type: 'date',
      label: 'Od',
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime' }, description: 'Kiedy zaczniecie.' },
    },
    {
      name: 'to',
      type: 'date',
      label: 'Do',
      required: true,
      validate: endsAfter('from'),
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Kiedy najpóźniej wszystko znów będzie działać.',
      },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Co to znaczy dla mieszkańca',
      required: true,
      admin: { description: 'Czego nie zrobi w tym czasie i co może zamiast.' },
    },
    {
      name: 'services',
      type: 'relationship',
      relationTo: 'watchTargets',
      hasMany: true,
      label: 'Dotyczy usług',
      maxDepth: 0,
      admin: { description: 'Przy tych usługach pokażemy tę wiadomość.' },
    },
  ],
};
