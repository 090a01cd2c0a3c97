import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';

/**
 * Who did what, as a chain: each row's hash covers the one before it, so no row can be changed, dropped or moved unseen
 * (KRI, poland.md G6). Never holds answers, names or numbers of people.
 */
export const AuditEvents: CollectionConfig = {
  slug: 'auditEvents',
  labels: { singular: 'Zdarzenie dziennika', plural: 'Dziennik zdarzeń' },
  typescript: { interface: 'AuditEventDoc' },
  admin: {
    useAsTitle: 'action',
    group: 'Ustawienia',
    description: 'Kto co zrobił w systemie. Wpisów nie da się zmienić ani usunąć.',
    defaultColumns: ['at', 'actor', 'action', 'objectType', 'objectId'],
  },
  access: {
    create: nobody,
    read: staffWith('superadministrator'),
    update: nobody,
    delete: nobody,
    admin: staffWith('superadministrator'),
  },
  defaultSort: '-seq',
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    {
      name: 'seq',
      type: 'number',
      label: 'Nr',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'Kolejny numer; żaden nie może zniknąć.' },
    },
    { ...communeField, required: false, admin: { hidden: true } },
    {
      name: 'at',
      type: 'date',
      label: 'Kiedy',
      required: true,
      index: true,
      admin: { description: 'Dzień i godzina zdarzenia.' },
    },
    // `staff:ID`, `resident:ID` or `system`
    {
      name: 'actor',
      type: 'text',
      label: 'Kto',
      required: true,
      index: true,
      admin: { description: 'Konto pracownika, mieszkańca albo sam system.' },
    },
    { name: 'action', type: 'text', label: 'Czynność', required: true, admin: { description: 'Co zrobiono.' } },
    {
      name: 'objectType',
      type: 'text',
      label: 'Czego dotyczy',
      required: true,
      admin: { description: 'Rodzaj rzeczy, której to dotyczy.' },
    },
    {
      name: 'objectId',
      type: 'text',
      label: 'Identyfikator',
      required: true,
      index: true,
      admin: { description: 'Numer, pod którym system zna tę rzecz.' },
    },
    {
      name: 'details',
      type: 'json',
      label: 'Szczegóły',
      admin: { description: 'Dane techniczne zdarzenia, bez danych osobowych.' },
    },
    { name: 'prevHash', type: 'text', required: true, admin: internalAdmin },
    { name: 'hash', type: 'text', required: true, admin: internalAdmin },
  ],
};
