import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { tellNewsAfterChange } from './tellAfterChange.ts';
import { endsAfter } from './validateTimes.ts';

/** Breakdowns, told to residents step by step. */
export const Incidents: CollectionConfig = {
  slug: 'incidents',
  labels: { singular: 'Awaria', plural: 'Awarie' },
  typescript: { interface: 'IncidentDoc' },
  admin: {
    useAsTitle: 'title',
    group: 'Sieć urzędu',
    description: 'Co się zepsuło i co z tym robimy. Dodaj wpis, zanim mieszkańcy zaczną dzwonić.',
    defaultColumns: ['title', 'startedAt', 'endedAt'],
  },
  access: {
    create: staffWith('administrator'),
    read: ownCommune('administrator'),
    update: ownCommune('administrator'),
    delete: nobody,
    admin: staffWith('administrator'),
  },
  hooks: { afterChange: [tellNewsAfterChange] },
  lockDocuments: false,
  defaultSort: '-startedAt',
  fields: [
    idField,
    communeField,
    {
      name: 'title',
      type: 'text',
      label: 'Co nie działa',
      required: true,
      admin: { description: 'Słowami mieszkańca, na przykład „Nie można złożyć wniosku”.' },
    },
    {
      name: 'startedAt',
      type: 'date',
      label: 'Od',
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime' }, description: 'Od kiedy nie działa, choćby w przybliżeniu.' },
    },
    {
      name: 'endedAt',
      type: 'date',
      label: 'Do',
      validate: endsAfter('startedAt', true),
      admin: { date: { pickerAppearance: 'dayAndTime' }, description: 'Wpisz, gdy wszystko znów działa.' },
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
    {
      name: 'updates',
      type: 'array',
      label: 'Przebieg',
      labels: { singular: 'Wpis', plural: 'Wpisy' },
      admin: { description: 'Dopisuj na bieżąco, zamiast zmieniać stare wpisy.' },
      required: true,
      minRows: 1,
      fields: [
        {
          name: 'at',
          type: 'date',
          label: 'Kiedy',
          required: true,
          admin: { date: { pickerAppearance: 'dayAndTime' }, description: 'Kiedy to wiadomo.' },
        },
        {
          name: 'text',
          type: 'textarea',
          label: 'Co wiemy, co robimy',
          required: true,
          admin: { description: 'Dwa zdania: co się stało i kiedy będzie następna wiadomość.' },
        },
      ],
    },
  ],
};
