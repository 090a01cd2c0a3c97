import type { CollectionConfig } from 'payload';
import { changeActionNames, changeActions } from '../../content-models/changeRegister/change.ts';
import { documentKindNames, documentKinds } from '../../content-models/publications/documentKinds.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';

/** Who changed what on the public site, when and why; rows are only ever added (BIP law, poland.md B5). */
export const ChangeRegister: CollectionConfig = {
  slug: 'changeRegister',
  labels: { singular: 'Wpis rejestru zmian', plural: 'Rejestr zmian' },
  typescript: { interface: 'ChangeRegisterDoc' },
  admin: { useAsTitle: 'title', group: 'Strona', defaultColumns: ['at', 'title', 'action', 'by'] },
  access: {
    create: nobody,
    read: ownCommune('editor', 'publisher', 'administrator'),
    update: nobody,
    delete: nobody,
    admin: staffWith('editor', 'publisher', 'administrator'),
  },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'kind',
      type: 'select',
      label: 'Rodzaj',
      required: true,
      options: documentKinds.map((value) => ({ value, label: documentKindNames[value] })),
    },
    { name: 'docId', type: 'text', label: 'Dokument', required: true, index: true },
    { name: 'revision', type: 'number', label: 'Wersja', required: true },
    {
      name: 'action',
      type: 'select',
      label: 'Co się stało',
      required: true,
      options: changeActionNames.map((value) => ({ value, label: changeActions[value].label })),
    },
    { name: 'title', type: 'text', label: 'Tytuł', required: true },
    { name: 'path', type: 'text', label: 'Adres', required: true },
    { name: 'by', type: 'text', label: 'Kto', required: true },
    { name: 'at', type: 'date', label: 'Kiedy', required: true, index: true },
    { name: 'reason', type: 'textarea', label: 'Powód' },
    { name: 'changedFields', type: 'json', label: 'Zmienione pola' },
    { name: 'changes', type: 'json', label: 'Różnice', admin: { hidden: true } },
    { name: 'withheld', type: 'checkbox', label: 'Bez różnic (dane osobowe)' },
    { name: 'inBip', type: 'checkbox', label: 'W Biuletynie', index: true },
  ],
};
