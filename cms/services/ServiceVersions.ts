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
  admin: { useAsTitle: 'title', group: 'Sprawy', defaultColumns: ['title', 'number', 'publishedAt', 'publishedBy'] },
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
    { name: 'service', type: 'text', label: 'Usługa', required: true, index: true },
    { name: 'title', type: 'text', label: 'Nazwa', required: true },
    { name: 'number', type: 'number', label: 'Wersja', required: true },
    { name: 'definition', type: 'json', label: 'Definicja', required: true },
    { name: 'sha256', type: 'text', label: 'Suma SHA-256', required: true },
    { name: 'publishedAt', type: 'date', label: 'Opublikowano', required: true },
    { name: 'publishedBy', type: 'text', label: 'Kto', required: true },
  ],
};
