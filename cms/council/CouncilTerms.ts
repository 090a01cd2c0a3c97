import type { CollectionConfig } from 'payload';
import { councilFunctionNames, councilFunctions } from '../../content-models/council/councilTerm.ts';
import { ownRow } from '../fields/ownRows.ts';
import { dayField, linesField, optionalBodyField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { councilTermPathOf } from './councilPaths.ts';

/** Terms of the council and who sat in them. */
export const CouncilTerms: CollectionConfig = publishedCollection({
  slug: 'councilTerms',
  kind: 'councilTerm',
  interface: 'CouncilTermDoc',
  labels: { singular: 'Kadencja', plural: 'Kadencje' },
  description: 'Rada w każdej kadencji: kto w niej zasiada, w jakich klubach i komisjach.',
  group: 'Rada',
  columns: ['title', 'number', 'from', 'to', '_status'],
  defaultSort: '-from',
  pathOf: councilTermPathOf,
  fields: [
    titleField({ label: 'Nazwa', minLength: 3, description: 'Na przykład „Kadencja 2024–2029”.' }),
    summaryField('Dwa zdania o tej radzie: ilu jest radnych, kto przewodniczy.'),
    {
      name: 'number',
      type: 'number',
      label: 'Numer kadencji',
      required: true,
      min: 1,
      max: 99,
      admin: { description: 'Cyframi arabskimi. Na stronie stanie się rzymski.' },
    },
    {
      name: 'councilName',
      type: 'text',
      label: 'Nazwa rady',
      required: true,
      minLength: 3,
      admin: { description: 'Na przykład „Rada Miasta Chełm”.' },
    },
    dayField('from', 'Początek', { required: true, index: true, description: 'Dzień pierwszej sesji.' }),
    dayField('to', 'Koniec', { description: 'Zostaw puste, dopóki kadencja trwa.' }),
    {
      name: 'seats',
      type: 'array',
      label: 'Radni',
      labels: { singular: 'Mandat', plural: 'Mandaty' },
      admin: { description: 'Każdy mandat w osobnym wierszu, także wygaszony.' },
      fields: [
        ownRow(
          'people',
          {
            name: 'councillor',
            label: 'Kto',
            only: { group: { equals: 'councillor' } },
            description: 'Najpierw dodaj tę osobę w „Ludziach”.',
          },
          { required: true },
        ),
        {
          name: 'function',
          type: 'select',
          label: 'Funkcja',
          required: true,
          defaultValue: 'member',
          options: councilFunctionNames.map((value) => ({ value, label: councilFunctions[value] })),
          admin: { description: 'Co ta osoba robi w radzie.' },
        },
        {
          name: 'district',
          type: 'number',
          label: 'Okręg wyborczy',
          min: 1,
          max: 99,
          admin: { description: 'Numer okręgu, na przykład 3.' },
        },
        {
          name: 'club',
          type: 'text',
          label: 'Klub',
          maxLength: 120,
          admin: { description: 'Nazwa klubu radnych albo „niezrzeszony”.' },
        },
        linesField('committees', 'Komisje', {
          description: 'Komisje, w których zasiada. Każdą pozycję zatwierdź klawiszem Enter.',
        }),
        dayField('from', 'Mandat od', { description: 'Tylko jeżeli zaczął się w trakcie kadencji.' }),
        dayField('to', 'Mandat do', { description: 'Tylko jeżeli skończył się przed kadencją.' }),
      ],
    },
    optionalBodyField('Dyżury radnych, statut, kontakt z biurem rady.'),
  ],
});
