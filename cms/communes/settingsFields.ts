import type { Field, Where } from 'payload';
import { z } from 'zod';
import { phoneSchema } from '../../content-models/shared/identity.ts';
import { byModel } from '../fields/byModel.ts';
import { pictureField } from '../fields/pictureField.ts';
import { declarationField } from './declarationField.ts';
import { dayField } from '../fields/textFields.ts';

const socialUrl = z.url({ protocol: /^https$/, error: 'Wklej cały adres, który zaczyna się od https://.' });

/** Here the row is the commune itself. */
const ownPictures = ({ id }: { id?: number | string }): Where => ({ commune: { equals: id ?? '' } });

/** What a commune says of itself on its site, besides name, address and hours. */
export const settingsFields: Field[] = [
  {
    name: 'closures',
    type: 'array',
    label: 'Dni wolne i zmiany godzin',
    labels: { singular: 'Dzień', plural: 'Dni' },
    admin: { description: 'Strona główna przypomina o nich na dwa tygodnie wcześniej.' },
    fields: [
      {
        type: 'row',
        fields: [
          dayField('on', 'Od', { required: true, description: 'Pierwszy dzień zmiany.' }),
          dayField('until', 'Do', { description: 'Ostatni dzień. Puste: tylko ten jeden.' }),
        ],
      },
      {
        name: 'words',
        type: 'text',
        label: 'Dlaczego',
        required: true,
        minLength: 3,
        maxLength: 200,
        admin: { description: 'Na przykład „Wigilia: urząd nieczynny”.' },
      },
    ],
  },
  {
    name: 'facts',
    type: 'array',
    label: 'Dane urzędu na stronie kontaktu',
    labels: { singular: 'Dana', plural: 'Dane' },
    admin: { description: 'NIP, REGON, numer rachunku: to, o co ludzie pytają najczęściej.' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'label',
            type: 'text',
            label: 'Co',
            required: true,
            minLength: 2,
            admin: { description: 'Na przykład „NIP”.' },
          },
          {
            name: 'value',
            type: 'text',
            label: 'Treść',
            required: true,
            minLength: 2,
            admin: { description: 'Sam numer albo adres, bez opisu.' },
          },
        ],
      },
    ],
  },
  {
    name: 'visit',
    type: 'group',
    label: 'Jak do nas trafić',
    admin: { description: 'Stoi na stronie kontaktu.' },
    fields: [
      {
        name: 'route',
        type: 'textarea',
        label: 'Droga opisana słowami',
        minLength: 10,
        admin: { description: 'Tak, żeby wystarczyła bez mapy: od przystanku, od parkingu, przez które wejście.' },
      },
      {
        ...pictureField({
          name: 'map',
          label: 'Rysunek mapy',
          description: 'Obrazek z zaznaczonym wejściem. Tę samą drogę opisz słowami obok.',
        }),
        filterOptions: ownPictures,
      },
    ],
  },
  {
    name: 'socialLinks',
    type: 'array',
    label: 'Urząd gdzie indziej w sieci',
    labels: { singular: 'Odnośnik', plural: 'Odnośniki' },
    admin: { description: 'Profile urzędu w serwisach społecznościowych.' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'label',
            type: 'text',
            label: 'Nazwa',
            required: true,
            minLength: 2,
            admin: { description: 'Na przykład „Facebook”.' },
          },
          {
            name: 'href',
            type: 'text',
            label: 'Adres',
            required: true,
            validate: byModel(socialUrl),
            admin: { description: 'Cały adres profilu, od https://.' },
          },
        ],
      },
    ],
  },
  declarationField,
  {
    name: 'alertPhone',
    type: 'group',
    label: 'Telefon poza godzinami pracy',
    admin: { description: 'Stoi w ostrzeżeniach. Zostaw puste, jeśli nikt wtedy nie odbiera.' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'label',
            type: 'text',
            label: 'Kto odbiera',
            minLength: 3,
            admin: { description: 'Na przykład „dyżurny zarządzania kryzysowego”.' },
          },
          {
            name: 'phone',
            type: 'text',
            label: 'Telefon',
            validate: byModel(phoneSchema, false),
            admin: { description: 'Z kierunkowym kraju: +48825653600' },
          },
        ],
      },
    ],
  },
  {
    ...pictureField({
      name: 'sharePicture',
      label: 'Zdjęcie do udostępniania',
      description: 'Pokazują je inne serwisy obok odnośnika do strony, która nie ma własnego zdjęcia.',
    }),
    filterOptions: ownPictures,
  },
  {
    name: 'footerNote',
    type: 'text',
    label: 'Zdanie na końcu każdej strony',
    maxLength: 300,
    admin: { description: 'Na przykład o prawach do zdjęć. Zostaw puste, jeśli niepotrzebne.' },
  },
];
