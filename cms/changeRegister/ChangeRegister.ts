import type { CollectionConfig } from 'payload';
import { changeActionNames, changeActions } from '../../content-models/changeRegister/change.ts';
import { documentKindNames, documentKinds } from '../../content-models/publications/documentKinds.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';

/** Who changed what on the public site, when and why; rows are only ever added (BIP law, poland.md B5). */
export const ChangeRegister: CollectionConfig = {
  slug: 'changeRegister',
  labels: { singular: 'Wpis rejestru zmian', plural: 'Rejestr zmian' },
  typescript: { interface: 'ChangeRegisterDoc' },
  admin: {
    useAsTitle: 'title',
    group: 'Strona',
    description: 'Kto, kiedy i dlaczego zmienił to, co widzą mieszkańcy. Zapisuje się samo i nie da się tego poprawić.',
    defaultColumns: ['at', 'title', 'action', 'by'],
  },
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
      admin: { description: 'Jakiego dokumentu dotyczy wpis.' },
    },
    {
      name: 'docId',
      type: 'text',
      label: 'Dokument',
      required: true,
      index: true,
      admin: { description: 'Numer, pod którym system zna dokument.' },
    },
    {
      name: 'revision',
      type: 'number',
      label: 'Wersja',
      required: true,
      admin: { description: 'Numer publikacji, której dotyczy wpis.' },
    },
    {
      name: 'action',
      type: 'select',
      label: 'Co się stało',
      required: true,
      options: changeActionNames.map((value) => ({ value, label: changeActions[value].label })),
      admin: { description: 'Zapisuje system w chwili zmiany.' },
    },
    {
      name: 'title',
      type: 'text',
      label: 'Tytuł',
      required: true,
      admin: { description: 'Tytuł dokumentu z tej chwili.' },
    },
    {
      name: 'path',
      type: 'text',
      label: 'Adres',
      required: true,
      admin: { description: 'Adres na stronie z tej chwili.' },
    },
    {
      name: 'by',
      type: 'text',
      label: 'Kto',
      required: true,
      admin: { description: 'Konto, z którego dokonano zmiany.' },
    },
    {
      name: 'at',
      type: 'date',
      label: 'Kiedy',
      required: true,
      index: true,
      admin: { description: 'Dzień i godzina zmiany.' },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: 'Powód',
      admin: { description: 'Powód podany przy publikacji albo zdjęciu ze strony.' },
    },
    {
      name: 'changedFields',
      type: 'json',
      label: 'Zmienione pola',
      admin: { description: 'Nazwy pól, w których coś się zmieniło.' },
    },
    { name: 'changes', type: 'json', label: 'Różnice', admin: internalAdmin },
    {
      name: 'withheld',
      type: 'checkbox',
      label: 'Bez różnic (dane osobowe)',
      admin: { description: 'Zaznaczone, gdy redaktor ukrył treść zmian.' },
    },
    {
      name: 'inBip',
      type: 'checkbox',
      label: 'W Biuletynie',
      index: true,
      admin: { description: 'Zaznaczone, gdy dokument był wtedy w Biuletynie (BIP).' },
    },
  ],
};
