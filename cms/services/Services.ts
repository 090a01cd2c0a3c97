import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { keepRevisionBeforeChange, readDraftBeforeValidate } from './draftHooks.ts';
import { serviceOfficeEndpoints } from './serviceOfficeEndpoints.ts';

/** E-services as their office works on them: the draft of the next version, and whether the service is open. */
export const Services: CollectionConfig = {
  slug: 'services',
  labels: { singular: 'E-usługa', plural: 'E-usługi' },
  typescript: { interface: 'ServiceDoc' },
  admin: {
    useAsTitle: 'title',
    group: 'Sprawy',
    description: 'Formularze, które mieszkaniec wypełnia w Moim Mieście. Zmiany widać dopiero po opublikowaniu wersji.',
    defaultColumns: ['title', 'slug', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    components: { beforeListTable: ['/services/admin/versions/NewService.tsx#NewService'] },
  },
  defaultSort: 'title',
  endpoints: serviceOfficeEndpoints,
  access: {
    create: nobody,
    read: ownCommune('head', 'administrator'),
    update: ownCommune('head', 'administrator'),
    delete: nobody,
    admin: staffWith('head', 'administrator'),
  },
  // This way round: on SQLite the name of an index is made of its fields and is one for the whole database.
  indexes: [{ fields: ['slug', 'commune'], unique: true }],
  // Payload's own lock lets the second writer win; a revision that does not fit refuses them in words.
  lockDocuments: false,
  hooks: { beforeValidate: [readDraftBeforeValidate], beforeChange: [keepRevisionBeforeChange] },
  fields: [
    idField,
    communeField,
    {
      name: 'versions',
      type: 'ui',
      label: 'Wersje',
      admin: {
        disableListColumn: true,
        components: { Field: '/services/admin/versions/VersionsPanel.tsx#VersionsPanel' },
      },
    },
    {
      name: 'title',
      type: 'text',
      label: 'Nazwa',
      required: true,
      access: { update: nobody },
      admin: { readOnly: true, description: 'Nazwa z formularza; zmienisz ją w jego treści.' },
    },
    {
      name: 'slug',
      type: 'text',
      label: 'Adres',
      required: true,
      index: true,
      access: { update: nobody },
      admin: { readOnly: true, description: 'Krótka nazwa w adresie formularza; nie zmienia się.' },
    },
    {
      name: 'definition',
      type: 'json',
      label: 'Formularz',
      required: true,
      admin: {
        description: 'Kroki, pytania, opłaty i pisma następnej wersji.',
        components: { Field: '/services/admin/editor/DefinitionEditor.tsx#DefinitionEditor' },
      },
    },
    // the form sends back the one it was opened with
    { name: 'revision', type: 'number', defaultValue: 0, admin: internalAdmin },
    { name: 'publishedNumber', type: 'number', access: { create: nobody, update: nobody }, admin: internalAdmin },
    { name: 'pausedReason', type: 'text', access: { create: nobody, update: nobody }, admin: internalAdmin },
    { name: 'pausedAt', type: 'date', access: { create: nobody, update: nobody }, admin: internalAdmin },
  ],
};
