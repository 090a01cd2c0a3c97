import type { CollectionConfig, Field } from 'payload';
import { projectStates } from '../../content-models/projects/project.ts';
import { ownOffice } from '../fields/defaults.ts';
import { pictureField } from '../fields/pictureField.ts';
import { attachmentsField, bodyField, dayField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { projectPathOf } from './projectPathOf.ts';

const lines = (name: string, label: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  admin: { description: 'Każdą pozycję zatwierdź klawiszem Enter.' },
});

const withEuMoney = (data: { hasEuFunding?: boolean | null }): boolean => data.hasEuFunding === true;

/** The undertakings of an office, those with European money among them. */
export const Projects: CollectionConfig = publishedCollection({
  slug: 'projects',
  kind: 'project',
  interface: 'ProjectDoc',
  labels: { singular: 'Projekt', plural: 'Projekty' },
  columns: ['title', 'state', 'hasEuFunding', '_status', 'updatedAt'],
  pathOf: projectPathOf,
  fields: [
    titleField({ minLength: 5, maxLength: 300 }),
    summaryField('Co się dzięki temu zmieni dla mieszkańców.'),
    {
      name: 'state',
      type: 'select',
      label: 'Stan',
      required: true,
      defaultValue: 'planned',
      options: Object.entries(projectStates).map(([value, label]) => ({ value, label })),
    },
    { name: 'beneficiary', type: 'text', label: 'Kto realizuje', required: true, defaultValue: ownOffice },
    { type: 'row', fields: [dayField('startsOn', 'Początek'), dayField('endsOn', 'Koniec')] },
    { name: 'totalValue', type: 'number', label: 'Całkowita wartość (w groszach)', min: 1 },
    { name: 'hasEuFunding', type: 'checkbox', label: 'Z dofinansowaniem z Unii Europejskiej', defaultValue: false },
    {
      name: 'euFunding',
      type: 'group',
      label: 'Dofinansowanie z Unii Europejskiej',
      admin: {
        condition: withEuMoney,
        description: 'Te dane razem ze znakami funduszy pokażą się na stronie projektu.',
      },
      fields: [
        { name: 'fund', type: 'text', label: 'Fundusz', required: true },
        { name: 'programme', type: 'text', label: 'Program', required: true },
        { name: 'contribution', type: 'number', label: 'Wkład Unii (w groszach)', required: true, min: 1 },
        { name: 'contractNumber', type: 'text', label: 'Numer umowy o dofinansowanie' },
      ],
    },
    lines('aims', 'Cele'),
    lines('results', 'Efekty'),
    bodyField,
    pictureField(),
    attachmentsField,
  ],
});
