import type { CollectionConfig } from 'payload';
import { electronicDeliverySchema, tercSchema } from '../../content-models/communes/commune.ts';
import { phoneSchema, postalCodeSchema, tenantSchema } from '../../content-models/shared/identity.ts';
import { nobody } from '../access/nobody.ts';
import { staffOf } from '../access/roles.ts';
import { staffWith } from '../access/staffOnly.ts';
import { byModel } from '../fields/byModel.ts';
import { idField } from '../fields/idField.ts';
import { numberingField } from '../register/numberingField.ts';
import { announceCommuneAfterChange } from './announceCommuneAfterChange.ts';
import { settingsFields } from './settingsFields.ts';

/** The communes that share this system; each has its own site, staff and data. */
export const Communes: CollectionConfig = {
  slug: 'communes',
  labels: { singular: 'Gmina', plural: 'Gminy' },
  typescript: { interface: 'CommuneDoc' },
  admin: {
    useAsTitle: 'officeName',
    group: 'Ustawienia',
    description: 'Nazwa, adres, godziny i wygląd strony gminy. Tu zapowiesz też dni wolne.',
    defaultColumns: ['officeName', 'terc', 'tenant'],
  },
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
    {
      name: 'officeName',
      type: 'text',
      label: 'Nazwa urzędu',
      required: true,
      admin: { description: 'Pełna nazwa, na przykład „Urząd Miasta Chełm”.' },
    },
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
      admin: { description: 'Sama nazwa w trzech przypadkach, bez słowa „gmina”.' },
      fields: [
        {
          name: 'nominative',
          type: 'text',
          label: 'Mianownik (Chełm)',
          required: true,
          admin: { description: 'Kto? Co? Stoi w nagłówku strony.' },
        },
        {
          name: 'genitive',
          type: 'text',
          label: 'Dopełniacz (Chełma)',
          required: true,
          admin: { description: 'Kogo? Czego? „Mieszkańcy Chełma”.' },
        },
        {
          name: 'locative',
          type: 'text',
          label: 'Miejscownik (Chełmie)',
          required: true,
          admin: { description: 'O kim? O czym? „Sprawy w Chełmie”.' },
        },
      ],
    },
    {
      name: 'motto',
      type: 'text',
      label: 'Zdanie pod nazwą',
      admin: { description: 'Krótkie hasło gminy. Zostaw puste, jeśli go nie ma.' },
    },
    {
      name: 'address',
      type: 'group',
      label: 'Adres',
      admin: { description: 'Siedziba urzędu.' },
      fields: [
        {
          name: 'street',
          type: 'text',
          label: 'Ulica i numer',
          required: true,
          admin: { description: 'Na przykład „ul. Lubelska 65”.' },
        },
        {
          name: 'postalCode',
          type: 'text',
          label: 'Kod pocztowy',
          required: true,
          validate: byModel(postalCodeSchema),
          admin: { description: 'Na przykład 22-100.' },
        },
        {
          name: 'town',
          type: 'text',
          label: 'Miejscowość',
          required: true,
          admin: { description: 'Miejscowość z adresu pocztowego.' },
        },
      ],
    },
    {
      name: 'phone',
      type: 'text',
      label: 'Telefon',
      required: true,
      validate: byModel(phoneSchema),
      admin: { description: 'Główny numer urzędu, z kierunkowym kraju: +48825653600.' },
    },
    { name: 'email', type: 'email', label: 'E-mail', required: true, admin: { description: 'Główny adres urzędu.' } },
    {
      name: 'electronicDelivery',
      type: 'text',
      label: 'Adres do e-Doręczeń',
      required: true,
      validate: byModel(electronicDeliverySchema),
      admin: { description: 'Zaczyna się od AE:PL-, z rejestru adresów elektronicznych.' },
    },
    {
      name: 'openingHours',
      type: 'array',
      label: 'Godziny pracy',
      labels: { singular: 'Dzień', plural: 'Dni' },
      admin: { description: 'Dzień z przerwą wpisz w dwóch wierszach. Dni wolnych nie wpisuj.' },
      fields: [
        {
          name: 'weekday',
          type: 'number',
          label: 'Dzień tygodnia (1 = poniedziałek)',
          required: true,
          min: 1,
          max: 7,
          admin: { description: 'Cyfra od 1 do 7; 5 to piątek.' },
        },
        { name: 'from', type: 'text', label: 'Od', required: true, admin: { description: 'GG:MM, na przykład 07:30' } },
        { name: 'to', type: 'text', label: 'Do', required: true, admin: { description: 'GG:MM, na przykład 15:30' } },
      ],
    },
    {
      name: 'topTasks',
      type: 'array',
      label: 'Najczęstsze sprawy na stronie głównej',
      labels: { singular: 'Sprawa', plural: 'Sprawy' },
      maxRows: 8,
      admin: { description: 'Najwyżej osiem; najczęstsza pierwsza.' },
      fields: [
        {
          name: 'label',
          type: 'text',
          label: 'Słowami mieszkańca',
          required: true,
          admin: { description: 'Na przykład „Zapłać za odpady”.' },
        },
        {
          name: 'href',
          type: 'text',
          label: 'Adres',
          required: true,
          admin: { description: 'Dokąd prowadzi: od / albo od https://.' },
        },
      ],
    },
    ...settingsFields,
    numberingField,
    {
      name: 'bipEditors',
      type: 'array',
      label: 'Redakcja BIP',
      labels: { singular: 'Redaktor', plural: 'Redaktorzy' },
      admin: { description: 'Osoby, które prawo każe wskazać w Biuletynie (BIP).' },
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Imię i nazwisko albo stanowisko',
          required: true,
          admin: { description: 'Kto odpowiada za Biuletyn (BIP).' },
        },
        {
          name: 'phone',
          type: 'text',
          label: 'Telefon',
          required: true,
          admin: { description: 'Z kierunkowym kraju: +48825653600' },
        },
        {
          name: 'email',
          type: 'email',
          label: 'E-mail',
          required: true,
          admin: { description: 'Adres redakcji Biuletynu.' },
        },
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
      admin: { description: 'Siedem cyfr z rejestru GUS, na przykład 0662011. Później nie da się go zmienić.' },
    },
    {
      name: 'tenant',
      type: 'text',
      label: 'Krótka nazwa',
      required: true,
      unique: true,
      validate: byModel(tenantSchema),
      access: { update: nobody },
      admin: { description: 'Małe litery bez spacji, na przykład „chelm”. Później nie da się jej zmienić.' },
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
      admin: { description: 'Kolory i herb na stronie gminy.' },
    },
    {
      name: 'domains',
      type: 'array',
      label: 'Domeny',
      labels: { singular: 'Domena', plural: 'Domeny' },
      admin: { description: 'Adresy, pod którymi działa strona gminy; główny pierwszy.' },
      minRows: 1,
      access: { update: staffWith('superadministrator') },
      fields: [
        {
          name: 'host',
          type: 'text',
          label: 'Domena',
          required: true,
          admin: { description: 'Bez https://, na przykład chelm.pl.' },
        },
      ],
    },
  ],
};
