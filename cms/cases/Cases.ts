import type { CollectionConfig } from 'payload';
import { ownOrSharedCaseOrItsOffice } from '../access/caseAccess.ts';
import { nobody } from '../access/nobody.ts';
import { staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { caseHandlingFields } from './caseHandlingFields.ts';
import { officeEndpoints } from './officeEndpoints.ts';

const fixed = { update: nobody, create: nobody };

/** Residents' matters. They are made by filing and changed by moves along their definition, never by editing a row. */
export const Cases: CollectionConfig = {
  slug: 'cases',
  labels: { singular: 'Sprawa', plural: 'Sprawy' },
  typescript: { interface: 'CaseDoc' },
  admin: {
    useAsTitle: 'number',
    group: 'Sprawy',
    description: 'Sprawy, które złożyli mieszkańcy. Najbliższe terminy są na stronie startowej.',
    defaultColumns: ['number', 'title', 'statusLabel', 'filedAt', 'dueOn'],
    listSearchableFields: ['number'],
  },
  defaultSort: '-filedAt',
  endpoints: officeEndpoints,
  access: {
    create: nobody,
    read: ownOrSharedCaseOrItsOffice,
    update: nobody,
    delete: nobody,
    admin: staffWith('clerk', 'head'),
  },
  lockDocuments: false,
  fields: [
    idField,
    {
      name: 'panel',
      type: 'ui',
      label: 'Sprawa',
      admin: { disableListColumn: true, components: { Field: '/cases/admin/CasePanel.tsx#CasePanel' } },
    },
    { ...communeField, access: fixed, admin: { hidden: true } },
    {
      name: 'number',
      type: 'text',
      label: 'Numer',
      required: true,
      unique: true,
      index: true,
      access: fixed,
      admin: { hidden: true },
    },
    { name: 'title', type: 'text', label: 'Sprawa', required: true, access: fixed, admin: { hidden: true } },
    {
      name: 'status',
      type: 'text',
      label: 'Stan',
      required: true,
      index: true,
      access: fixed,
      admin: { hidden: true },
    },
    { name: 'statusLabel', type: 'text', label: 'Stan', required: true, access: fixed, admin: { hidden: true } },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      label: 'Wydział',
      required: true,
      index: true,
      maxDepth: 0,
      access: fixed,
      admin: { hidden: true },
    },
    {
      name: 'resident',
      type: 'relationship',
      relationTo: 'residents',
      required: true,
      index: true,
      maxDepth: 0,
      access: { ...fixed, read: nobody },
      admin: internalAdmin,
    },
    {
      name: 'serviceVersion',
      type: 'relationship',
      relationTo: 'serviceVersions',
      required: true,
      maxDepth: 0,
      access: fixed,
      admin: internalAdmin,
    },
    {
      name: 'filedAt',
      type: 'date',
      label: 'Złożono',
      required: true,
      index: true,
      access: fixed,
      admin: { hidden: true, date: { displayFormat: 'dd.MM.yyyy HH:mm' } },
    },
    {
      name: 'changedAt',
      type: 'date',
      label: 'Ostatnia zmiana',
      required: true,
      access: fixed,
      admin: { hidden: true },
    },
    // A calendar day of Poland as text, `YYYY-MM-DD`: a moment in UTC could fall on the day before.
    {
      name: 'dueOn',
      type: 'text',
      label: 'Termin',
      required: true,
      index: true,
      access: fixed,
      admin: { hidden: true },
    },
    ...caseHandlingFields,
    { name: 'assurance', type: 'json', required: true, access: fixed, admin: internalAdmin },
    { name: 'clauseVersion', type: 'text', required: true, access: fixed, admin: internalAdmin },
    { name: 'clauseAcceptedAt', type: 'date', required: true, access: fixed, admin: internalAdmin },
    {
      name: 'sealedAnswers',
      type: 'textarea',
      required: true,
      access: { ...fixed, read: nobody },
      admin: internalAdmin,
    },
  ],
};
