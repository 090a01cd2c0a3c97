import type { Access, CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { isInstitutionStaff, ownInstitutionRows } from '../institutions/ownInstitution.ts';
import { mailboxEndpoints } from './mailboxEndpoints.ts';

const read: Access = ({ req }) => ownInstitutionRows(req);

/**
 * What residents sent to an institution that hands in files: it lies here, sealed, until the institution's own staff fetch
 * it as a table. Nobody else has a door to it.
 */
export const MailboxLetters: CollectionConfig = {
  slug: 'mailboxLetters',
  labels: { singular: 'Zgłoszenie mieszkańca', plural: 'Zgłoszenia mieszkańców' },
  typescript: { interface: 'MailboxLetterDoc' },
  admin: {
    useAsTitle: 'number',
    group: 'Instytucja',
    description: 'Odczyty liczników i usprawiedliwienia od mieszkańców. Pobierz je i wpisz do swojego systemu.',
    defaultColumns: ['number', 'kind', 'sentAt', 'state'],
    components: { views: { list: { Component: '/mailbox/admin/MailboxView.tsx#MailboxView' } } },
  },
  access: {
    create: nobody,
    read,
    update: nobody,
    delete: nobody,
    admin: ({ req }) => isInstitutionStaff(req),
  },
  endpoints: mailboxEndpoints,
  defaultSort: '-sentAt',
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'institution',
      type: 'relationship',
      relationTo: 'institutions',
      label: 'Instytucja',
      required: true,
      index: true,
      maxDepth: 0,
      admin: { description: 'Do której należy ten wpis.' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Rodzaj',
      required: true,
      options: [
        { value: 'submitReading', label: 'odczyt' },
        { value: 'excuseAbsence', label: 'usprawiedliwienie' },
      ],
      admin: { description: 'Co przysłał mieszkaniec.' },
    },
    // the act's own id is the key that makes it one letter however often it is sent
    {
      name: 'act',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobody },
      admin: internalAdmin,
    },
    {
      name: 'number',
      type: 'text',
      label: 'Numer',
      required: true,
      admin: { description: 'Nadaje go system; ten sam widzi mieszkaniec.' },
    },
    // KeptLetter
    { name: 'sealedLetter', type: 'textarea', required: true, access: { read: nobody }, admin: internalAdmin },
    // random name in the private store
    { name: 'photoName', type: 'text', access: { read: nobody }, admin: internalAdmin },
    {
      name: 'sentAt',
      type: 'date',
      label: 'Wysłano',
      required: true,
      index: true,
      admin: { description: 'Kiedy mieszkaniec wysłał zgłoszenie.' },
    },
    {
      name: 'state',
      type: 'select',
      label: 'Stan',
      required: true,
      index: true,
      options: [
        { value: 'waiting', label: 'czeka' },
        { value: 'handedOver', label: 'pobrane' },
        { value: 'accepted', label: 'jest w plikach' },
      ],
      admin: { description: 'Zmienia go system, gdy pobierzesz zgłoszenia albo wgrasz pliki.' },
    },
    { name: 'handOver', type: 'text', index: true, access: { read: nobody }, admin: internalAdmin },
    {
      name: 'settledAt',
      type: 'date',
      label: 'Pobrano',
      index: true,
      admin: { description: 'Kiedy pobrał je pracownik instytucji.' },
    },
  ],
};
