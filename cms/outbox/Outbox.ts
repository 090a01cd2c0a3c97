import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { staffWith } from '../access/staffOnly.ts';
import { idField } from '../fields/idField.ts';

/** Mails, pushes and acts that must leave, written in the transaction that owes them; a worker sends them with a lease (design §4.15). */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Wiadomość do wysłania', plural: 'Wiadomości do wysłania' },
  typescript: { interface: 'OutboxDoc' },
  admin: {
    useAsTitle: 'topic',
    group: 'Ustawienia',
    defaultColumns: ['topic', 'status', 'attempts', 'nextAt', 'lastError'],
  },
  access: {
    create: nobody,
    read: staffWith('superadministrator'),
    update: nobody,
    delete: nobody,
    admin: staffWith('superadministrator'),
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    idField,
    { name: 'topic', type: 'text', label: 'Rodzaj', required: true },
    {
      name: 'channel',
      type: 'select',
      label: 'Droga',
      required: true,
      defaultValue: 'mail',
      options: [
        { label: 'e-mail', value: 'mail' },
        { label: 'powiadomienie', value: 'push' },
        { label: 'do instytucji', value: 'act' },
      ],
    },
    // what is sent: it carries names and single-use tokens
    { name: 'sealedMessage', type: 'textarea', required: true, access: { read: nobody }, admin: { hidden: true } },
    { name: 'messageId', type: 'text', label: 'Message-ID', required: true, unique: true },
    {
      name: 'status',
      type: 'select',
      label: 'Stan',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: [
        { label: 'czeka', value: 'waiting' },
        { label: 'wysłana', value: 'sent' },
        { label: 'nie do wysłania', value: 'dead' },
      ],
    },
    { name: 'attempts', type: 'number', label: 'Prób', required: true, defaultValue: 0 },
    { name: 'nextAt', type: 'date', label: 'Następna próba', required: true, index: true },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
    { name: 'leaseToken', type: 'text', access: { read: nobody }, admin: { hidden: true } },
    { name: 'sentAt', type: 'date', label: 'Wysłano' },
    { name: 'lastError', type: 'text', label: 'Ostatni błąd' },
  ],
};
