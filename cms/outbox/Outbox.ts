import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { staffWith } from '../access/staffOnly.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';

/** Mails, pushes and acts that must leave, written in the transaction that owes them; a worker sends them with a lease (design §4.15). */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Wiadomość do wysłania', plural: 'Wiadomości do wysłania' },
  typescript: { interface: 'OutboxDoc' },
  admin: {
    useAsTitle: 'topic',
    group: 'Ustawienia',
    description: 'Listy i powiadomienia w drodze do mieszkańców. Zajrzyj, gdy ktoś nie dostał wiadomości.',
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
    {
      name: 'topic',
      type: 'text',
      label: 'Rodzaj',
      required: true,
      admin: { description: 'O czym jest wiadomość; treści tu nie ma.' },
    },
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
      admin: { description: 'Jak wiadomość idzie do odbiorcy.' },
    },
    // what is sent: it carries names and single-use tokens
    { name: 'sealedMessage', type: 'textarea', required: true, access: { read: nobody }, admin: internalAdmin },
    {
      name: 'messageId',
      type: 'text',
      label: 'Message-ID',
      required: true,
      unique: true,
      admin: { description: 'Numer, pod którym wiadomość zna serwer poczty.' },
    },
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
      admin: { description: 'Zmienia go system po każdej próbie.' },
    },
    {
      name: 'attempts',
      type: 'number',
      label: 'Prób',
      required: true,
      defaultValue: 0,
      admin: { description: 'Ile razy próbowaliśmy ją wysłać.' },
    },
    {
      name: 'nextAt',
      type: 'date',
      label: 'Następna próba',
      required: true,
      index: true,
      admin: { description: 'Kiedy spróbujemy znowu.' },
    },
    { name: 'leaseUntil', type: 'date', admin: internalAdmin },
    { name: 'leaseToken', type: 'text', access: { read: nobody }, admin: internalAdmin },
    { name: 'sentAt', type: 'date', label: 'Wysłano', admin: { description: 'Kiedy odebrał ją serwer.' } },
    {
      name: 'lastError',
      type: 'text',
      label: 'Ostatni błąd',
      admin: { description: 'Co odpowiedział serwer ostatnim razem.' },
    },
  ],
};
