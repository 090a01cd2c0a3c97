import type { CollectionConfig } from 'payload';
import { electronicDeliverySchema, tercSchema } from '../../content-models/communes/commune.ts';
import { phoneSchema, postalCodeSchema, tenantSchema } from '../../content-models/shared/identity.ts';
import { nobody } from '../access/nobody.ts';
import { staffOf } from '../access/roles.ts';
import { staffWith } from '../access/staffOnly.ts';
import { byModel } from '../fields/byModel.ts';
import { idField } from '../fields/idField.ts';
import { announceCommuneAfterChange } from './announceCommuneAfterChange.ts';
import { settingsFields } from './settingsFields.ts';

/** The communes that share this system; each has its own site, staff and data. */
export const Communes: CollectionConfig = {
  slug: 'communes',
  labels: { singular: 'Gmina', plural: 'Gminy' },
  typescript: { interface: 'CommuneDoc' },
  admin: { useAsTitle: 'officeName', group: 'Ustawienia', defaultColumns: ['officeName', 'terc', 'tenant'] },
  access: {
    create: staffWith('superadministrator'),
    read: ({ req }) => {
      const staff = staffOf(req);
      // a school's or company's staff sees its own files and nothing else
      if (!staff || staff.role === 'institution') return false;
      return staff.commune === undefined ? true : { id: { equals: staff.commune } };
    },
    update: ({ req }) => {
      const staff = staffOf(req);
      if (staff?.role === 'superadministrator') return true;
      return staff?.role === 'administrator' && staff.commune !== undefined ? { id: { equals: staff.commune } } : false;
    },
    delete: nobody,
    admin: staffWith('administrator'),
  },
  hooks: { afterChange: [announceCommuneAfterChange] },
  lockDocuments: false,
  fields: [
    idField,
    { name: 'officeName', type: 'text', label: 'Nazwa urzędu', required: true },
    {
      name: 'officeNameGenitive',
      type: 'text',
      label: 'Nazwa urzędu w dopełniaczu',
      required: true,
      admin: { description: 'Na przykład: Urzędu Miasta Chełm' },
    },
    {
      name: 'authority',
      type: 'text',
      label: 'Organ',
      required: true,
      admin: { description: 'Na przykład: Prezydent Miasta Chełm' },
    },
    {
      name: 'name',
      type: 'group',
      label: 'Nazwa gminy',
      fields: [
        { name: 'nominative', type: 'text', label: 'Mianownik (Chełm)', required: true },
        { name: 'genitive', type: 'text', label: 'Dopełniacz (Chełma)', required: true },
        { name: 'locative', type: 'text', label: 'Miejscownik (Chełmie)', required: true },
      ],
    },
    { name: 'motto', type: 'text', label: 'Zdanie pod nazwą' },
    {
      name: 'address',
      type: 'group',
      label: 'Adres',
      fields: [
        { name: 'street', type: 'text', label: 'Ulica i numer', required: true },
        {
          name: 'postalCode',
          type: 'text',
          label: 'Kod pocztowy',
          required: true,
          validate: byModel(postalCodeSchema),
        },
        { name: 'town', type: 'text', label: 'Miejscowość', required: true },
      ],
    },
    { name: 'phone', type: 'text', label: 'Telefon', required: true, validate: byModel(phoneSchema) },
    { name: 'email', type: 'email', label: 'E-mail', required: true },
    {
      name: 'electronicDelivery',
      type: 'text',
      label: 'Adres do e-Doręczeń',
      required: true,
      validate: byModel(electronicDeliverySchema),
    },
    {
      name: 'openingHours',
      type: 'array',
      label: 'Godziny pracy',
      labels: { singular: 'Dzień', plural: 'Dni' },
      fields: [
        { name: 'weekday', type: 'number', label: 'Dzień tygodnia (1 = poniedziałek)', required: true, min: 1, max: 7 },
        { name: 'from', type: 'text', label: 'Od', required: true },
        { name: 'to', type: 'text', label: 'Do', required: true },
      ],
    },
    {
      name: 'topTasks',
      type: 'array',
      label: 'Najczęstsze sprawy na stronie głównej',
      labels: { singular: 'Sprawa', plural: 'Sprawy' },
      maxRows: 8,
      fields: [
        { name: 'label', type: 'text', label: 'Słowami mieszkańca', required: true },
        { name: 'href', type: 'text', label: 'Adres', required: true },
      ],
    },
    ...settingsFields,
    {
      name: 'bipEditors',
      type: 'array',
      label: 'Redakcja BIP',
      labels: { singular: 'Redaktor', plural: 'Redaktorzy' },
      fields: [
        { name: 'name', type: 'text', label: 'Imię i nazwisko albo stanowisko', required: true },
        { name: 'phone', type: 'text', label: 'Telefon', required: true },
        { name: 'email', type: 'email', label: 'E-mail', required: true },
      ],
    },
    {
      name: 'terc',
      type: 'text',
      label: 'TERC',
      required: true,
      unique: true,
      validate: byModel(tercSchema),
      access: { update: nobody },
    },
    {
      name: 'tenant',
      type: 'text',
      label: 'Krótka nazwa',
      required: true,
      unique: true,
      validate: byModel(tenantSchema),
      access: { update: nobody },
    },
    {
      name: 'theme',
      type: 'select',
      label: 'Wygląd',
      required: true,
      options: [
        { label: 'Chełm', value: 'chelm' },
        { label: 'Dzierzkowice', value: 'dzierzkowice' },
        { label: 'Kodeń', value: 'koden' },
      ],
    },
    {
      name: 'domains',
      type: 'array',
      label: 'Domeny',
      labels: { singular: 'Domena', plural: 'Domeny' },
      minRows: 1,
      access: { update: staffWith('superadministrator') },
      fields: [{ name: 'host', type: 'text', label: 'Domena', required: true }],
    },
  ],
};
