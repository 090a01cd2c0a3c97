import type { CollectionConfig } from 'payload';
import { personGroupNames, personGroups } from '../../content-models/people/person.ts';
import { emailField, phonesField } from '../fields/contactFields.ts';
import { ownRow, ownRows } from '../fields/ownRows.ts';
import { linesField, optionalBodyField, orderField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { personPathOf } from './personPathOf.ts';

const isOfOffice = (data: { group?: unknown }): boolean => data.group !== 'councillor';

/** Whom residents may turn to: the office's people in the directory, the council's in its terms and votes. */
export const People: CollectionConfig = publishedCollection({
  slug: 'people',
  kind: 'person',
  interface: 'PersonDoc',
  labels: { singular: 'Osoba', plural: 'Ludzie' },
  description: 'Kierownictwo, pracownicy i radni, do których mieszkaniec może się zwrócić.',
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
      admin: { description: 'Od tego zależy, w którym spisie stanie ta osoba.' },
    },
    titleField({
      label: 'Imię i nazwisko albo nazwa stanowiska',
      minLength: 3,
      description: 'Nazwisko podaj tylko, gdy osoba pełni funkcję publiczną.',
    }),
    {
      name: 'summary',
      type: 'textarea',
      label: 'Kim jest, w jednym zdaniu',
      maxLength: 400,
      admin: { description: 'Na przykład „Zajmuje się szkołami i przedszkolami”.' },
    },
    {
      name: 'post',
      type: 'text',
      label: 'Stanowisko lub funkcja',
      required: true,
      minLength: 3,
      maxLength: 200,
      admin: { description: 'Na przykład „Zastępca Prezydenta Miasta”.' },
    },
    ownRows(
      'departments',
      { name: 'units', label: 'Pracuje w', description: 'Wydziały, w których jest w spisie.' },
      { maxDepth: 0 },
    ),
    ownRows(
      'departments',
      { name: 'leads', label: 'Kieruje', description: 'Wydziały, przy których stanie jako kierownik.' },
      { maxDepth: 0 },
    ),
    ownRow(
      'people',
      {
        name: 'deputyOf',
        label: 'Zastępuje',
        sameLanguage: true,
        description: 'Czyim jest zastępcą, na przykład burmistrza.',
      },
      { maxDepth: 0 },
    ),
    {
      name: 'room',
      type: 'text',
      label: 'Pokój',
      admin: { condition: isOfOffice, description: 'Numer, na przykład 112.' },
    },
    {
      name: 'floor',
      type: 'text',
      label: 'Piętro',
      admin: { condition: isOfOffice, description: 'Na przykład „parter” albo „II piętro”.' },
    },
    phonesField,
    emailField,
    {
      name: 'receives',
      type: 'text',
      label: 'Kiedy przyjmuje',
      admin: { description: 'Na przykład: we wtorki od 15:00 do 17:00, po umówieniu.' },
    },
    linesField('duties', 'Czym się zajmuje', {
      description: 'Jedna sprawa w pozycji. Każdą pozycję zatwierdź klawiszem Enter.',
    }),
    optionalBodyField('Kto ma tekst, ten ma własną stronę. Pozostali są tylko w spisie.'),
    orderField,
  ],
});
