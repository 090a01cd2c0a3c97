import type { Field, Where } from 'payload';
import { z } from 'zod';
import { phoneSchema } from '../../content-models/shared/identity.ts';
import { byModel } from '../fields/byModel.ts';
import { pictureField } from '../fields/pictureField.ts';
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
      { type: 'row', fields: [dayField('on', 'Od', { required: true }), dayField('until', 'Do')] },
      { name: 'words', type: 'text', label: 'Dlaczego', required: true, minLength: 3, maxLength: 200 },
    ],
  },
  {
    name: 'facts',
    type: 'array',
    label: 'Dane urzędu na stronie kontaktu',
    labels: { singular: 'Dana', plural: 'Dane' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: 'Co', required: true, minLength: 2 },
          { name: 'value', type: 'text', label: 'Treść', required: true, minLength: 2 },
        ],
      },
    ],
  },
  {
    name: 'visit',
    type: 'group',
    label: 'Jak do nas trafić',
    fields: [
      {
        name: 'route',
        type: 'textarea',
        label: 'Droga opisana słowami',
        minLength: 10,
        admin: { description: 'Tak, żeby wystarczyła bez mapy: od przystanku, od parkingu, przez które wejście.' },
      },
      { ...pictureField({ name: 'map', label: 'Rysunek mapy' }), filterOptions: ownPictures },
    ],
  },
  {
    name: 'socialLinks',
    type: 'array',
    label: 'Urząd gdzie indziej w sieci',
    labels: { singular: 'Odnośnik', plural: 'Odnośniki' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: 'Nazwa', required: true, minLength: 2 },
          { name: 'href', type: 'text', label: 'Adres', required: true, validate: byModel(socialUrl) },
        ],
      },
    ],
  },
  {
    name: 'alertPhone',
    type: 'group',
    label: 'Telefon poza godzinami pracy',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: 'Kto odbiera', minLength: 3 },
          { name: 'phone', type: 'text', label: 'Telefon', validate: byModel(phoneSchema, false) },
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
  { name: 'footerNote', type: 'text', label: 'Zdanie na końcu każdej strony', maxLength: 300 },
];
