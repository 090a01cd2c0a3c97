import type { CollectionConfig } from 'payload';
import { projectStates } from '../../content-models/projects/project.ts';
import { ownOffice } from '../fields/defaults.ts';
import { pictureField } from '../fields/pictureField.ts';
import { attachmentsField, bodyField, dayField, linesField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { projectPathOf } from './projectPathOf.ts';

const withEuMoney = (data: { hasEuFunding?: boolean | null }): boolean => data.hasEuFunding === true;

/** The undertakings of an office, those with European money among them. */
export const Projects: CollectionConfig = publishedCollection({
  slug: 'projects',
  kind: 'project',
  interface: 'ProjectDoc',
  labels: { singular: 'Projekt', plural: 'Projekty' },
  description: 'Inwestycje i programy gminy, także te za pieniądze z Unii. Aktualizuj, gdy zmienia się etap.',
  columns: ['title', 'state', 'hasEuFunding', '_status', 'updatedAt'],
  pathOf: projectPathOf,
  fields: [
    titleField({ minLength: 5, maxLength: 300, description: 'Nazwa projektu, jak w umowie o dofinansowanie.' }),
    summaryField('Co się dzięki temu zmieni dla mieszkańców.'),
    {
      name: 'state',
      type: 'select',
      label: 'Stan',
      required: true,
      defaultValue: 'planned',
      options: Object.entries(projectStates).map(([value, label]) => ({ value, label })),
      admin: { description: 'Na jakim etapie są prace dziś.' },
    },
    {
      name: 'beneficiary',
      type: 'text',
      label: 'Kto realizuje',
      required: true,
      defaultValue: ownOffice,
      admin: { description: 'Na przykład „Urząd Miasta Chełm”.' },
    },
    {
      type: 'row',
      fields: [
        dayField('startsOn', 'Początek', { description: 'Pierwszy dzień projektu.' }),
        dayField('endsOn', 'Koniec', { description: 'Ostatni dzień, choćby planowany.' }),
      ],
    },
    {
      name: 'totalValue',
      type: 'number',
      label: 'Całkowita wartość (w groszach)',
      min: 1,
      admin: { description: 'Z podatkiem. 1 000 000 zł to 100000000.' },
    },
    {
      name: 'hasEuFunding',
      type: 'checkbox',
      label: 'Z dofinansowaniem z Unii Europejskiej',
      defaultValue: false,
      admin: { description: 'Zaznacz, a niżej pojawią się pola, których wymaga Unia.' },
    },
    {
      name: 'euFunding',
      type: 'group',
      label: 'Dofinansowanie z Unii Europejskiej',
      admin: {
        condition: withEuMoney,
        description: 'Te dane razem ze znakami funduszy pokażą się na stronie projektu.',
      },
      fields: [
        {
          name: 'fund',
          type: 'text',
          label: 'Fundusz',
          required: true,
          admin: { description: 'Na przykład „Europejski Fundusz Rozwoju Regionalnego”.' },
        },
        {
          name: 'programme',
          type: 'text',
          label: 'Program',
          required: true,
          admin: { description: 'Na przykład „Fundusze Europejskie dla Lubelskiego 2021–2027”.' },
        },
        {
          name: 'contribution',
          type: 'number',
          label: 'Wkład Unii (w groszach)',
          required: true,
          min: 1,
          admin: { description: 'Ile daje Unia. 50 000 zł to 5000000.' },
        },
        {
          name: 'contractNumber',
          type: 'text',
          label: 'Numer umowy o dofinansowanie',
          admin: { description: 'Jak w umowie, na przykład FELU.02.05-IZ.00-0001/26.' },
        },
      ],
    },
    linesField('aims', 'Cele', {
      description: 'Co chcecie osiągnąć, jedna rzecz w pozycji. Każdą pozycję zatwierdź klawiszem Enter.',
    }),
    linesField('results', 'Efekty', {
      description: 'Co powstanie albo powstało, najlepiej w liczbach. Każdą pozycję zatwierdź klawiszem Enter.',
    }),
    bodyField,
    pictureField(),
    attachmentsField,
  ],
});
