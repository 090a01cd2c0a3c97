import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { anyStaff, ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';

/** Published definitions of e-services: rows that never change, because filed cases point to them for ever (design §4.14). */
export const ServiceVersions: CollectionConfig = {
  slug: 'serviceVersions',
  labels: { singular: 'Wersja e-usługi', plural: 'Wersje e-usług' },
  typescript: { interface: 'ServiceVersionDoc' },
  admin: {
    useAsTitle: 'title',
    group: 'Sprawy',
    description: 'Opublikowane formularze e-usług. Zajrzyj, gdy chcesz wiedzieć, na jakich pytaniach stoi sprawa.',
    defaultColumns: ['title', 'number', 'publishedAt', 'publishedBy'],
  },
  access: {
    create: nobody,
    read: ownCommune(...anyStaff),
    update: nobody,
    delete: nobody,
    admin: staffWith('head', 'administrator'),
  },
  indexes: [{ fields: ['commune', 'service', 'number'], unique: true }],
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'service',
      type: 'text',
      label: 'Usługa',
      required: true,
      index: true,
      admin: { description: 'Krótka nazwa, ta sama co w adresie formularza.' },
    },
    {
      name: 'title',
      type: 'text',
      label: 'Nazwa',
      required: true,
      admin: { description: 'Nazwa usługi, którą widzi mieszkaniec.' },
    },
    {
      name: 'number',
      type: 'number',
      label: 'Wersja',
      required: true,
      admin: { description: 'Kolejny numer; stare sprawy zostają przy swojej wersji.' },
    },
    {
      name: 'definition',
      type: 'json',
      label: 'Definicja',
      required: true,
      admin: { description: 'Pytania, kroki i pisma usługi, zapisane przez system.' },
    },
    {
      name: 'sha256',
      type: 'text',
      label: 'Suma SHA-256',
      required: true,
      admin: { description: 'Liczy system: odcisk, który dowodzi, że wersji nie zmieniono.' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: 'Opublikowano',
      required: true,
      admin: { description: 'Kiedy wersja weszła w życie.' },
    },
    {
      name: 'publishedBy',
      type: 'text',
      label: 'Kto',
      required: true,
      admin: { description: 'Konto, z którego ją opublikowano.' },
    },
  ],
};
