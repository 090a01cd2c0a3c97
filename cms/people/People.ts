import type { CollectionConfig } from 'payload';
import { personGroupNames, personGroups } from '../../content-models/people/person.ts';
import { emailField, phonesField } from '../fields/contactFields.ts';
import { ownRow, ownRows } from '../fields/ownRows.ts';
import { linesField, optionalBodyField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { personPathOf } from './personPathOf.ts';

const isOfOffice = (data: { group?: unknown }): boolean => data.group !== 'councillor';

/** Whom residents may turn to: the office's people in the directory, the council's in its terms and votes. */
export const People: CollectionConfig = publishedCollection({
  slug: 'people',
  kind: 'person',
  interface: 'PersonDoc',
  labels: { singular: 'Osoba', plural: 'Ludzie' },
  group: 'Urząd',
  columns: ['title', 'post', 'group', 'room', '_status'],
  defaultSort: 'title',
  pathOf: personPathOf,
  searchWords: ({ post, room }) => [post, room],
  fields: [
    {
      name: 'group',
      type: 'select',
      label: 'Kto to jest',
      required: true,
      index: true,
      defaultValue: 'employee',
      options: personGroupNames.map((value) => ({ value, label: personGroups[value] })),
    },
    titleField({ label: 'Imię i nazwisko albo nazwa stanowiska', minLength: 3 }),
    { name: 'summary', type: 'textarea', label: 'Kim jest, w jednym zdaniu', maxLength: 400 },
    { name: 'post', type: 'text', label: 'Stanowisko lub funkcja', required: true, minLength: 3, maxLength: 200 },
    ownRows('departments', { name: 'units', label: 'Pracuje w' }, { maxDepth: 0 }),
    ownRows('departments', { name: 'leads', label: 'Kieruje' }, { maxDepth: 0 }),
    ownRow('people', { name: 'deputyOf', label: 'Zastępuje', sameLanguage: true }, { maxDepth: 0 }),
    { name: 'room', type: 'text', label: 'Pokój', admin: { condition: isOfOffice } },
    { name: 'floor', type: 'text', label: 'Piętro', admin: { condition: isOfOffice } },
    phonesField,
    emailField,
    {
      name: 'receives',
      type: 'text',
      label: 'Kiedy przyjmuje',
      admin: { description: 'Na przykład: we wtorki od 15:00 do 17:00, po umówieniu.' },
    },
    linesField('duties', 'Czym się zajmuje'),
    optionalBodyField('Kto ma tekst, ten ma własną stronę. Pozostali są tylko w spisie.'),
    { name: 'order', type: 'number', label: 'Kolejność', defaultValue: 100, admin: { position: 'sidebar' } },
  ],
});
