import type { CollectionConfig, Field } from 'payload';
import { gateRuleIds, gateRules, severities, type Severity } from '../../content-models/gate/gate.ts';
import { startingPlainWords } from '../../content-models/gate/plainWords.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { oneForCommuneBeforeValidate } from './oneForCommuneBeforeValidate.ts';
import { ruleHelp } from './ruleHelp.ts';

const severityNames: Record<Severity, string> = {
  off: 'nie sprawdzaj',
  advice: 'tylko podpowiedź',
  reason: 'publikacja po podaniu powodu',
  block: 'nie pozwól opublikować',
};

const ruleFields: Field[] = gateRuleIds.map((rule) => ({
  name: rule,
  type: 'select',
  label: gateRules[rule].name,
  required: true,
  defaultValue: gateRules[rule].severity,
  options: severities.map((value) => ({ value, label: severityNames[value] })),
  admin: { description: ruleHelp[rule] },
}));

/** How strictly a commune checks its texts before they are public, and which words it wants said more plainly. */
export const GateSettings: CollectionConfig = {
  slug: 'gateSettings',
  labels: { singular: 'Zasady publikacji', plural: 'Zasady publikacji' },
  typescript: { interface: 'GateSettingsDoc' },
  admin: {
    group: 'Ustawienia',
    useAsTitle: 'title',
    defaultColumns: ['title', 'updatedAt'],
    description: 'Co sprawdzamy, zanim tekst trafi na stronę. Jedne zasady na gminę.',
  },
  access: {
    create: staffWith('administrator'),
    read: ownCommune('editor', 'publisher', 'administrator'),
    update: ownCommune('administrator'),
    delete: nobody,
    admin: staffWith('administrator'),
  },
  indexes: [{ fields: ['commune'], unique: true }],
  hooks: { beforeValidate: [oneForCommuneBeforeValidate] },
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'title',
      type: 'text',
      label: 'Nazwa',
      required: true,
      defaultValue: 'Zasady publikacji urzędu',
      admin: { hidden: true },
    },
    {
      type: 'collapsible',
      label: 'Co i jak surowo sprawdzamy',
      fields: [
        {
          name: 'rules',
          type: 'group',
          label: false,
          admin: { description: 'Przy każdej zasadzie wybierz, co się stanie, gdy tekst jej nie spełnia.' },
          fields: ruleFields,
        },
      ],
    },
    {
      name: 'plainWords',
      type: 'array',
      label: 'Słowa urzędowe i prostsze',
      labels: { singular: 'Słowo', plural: 'Słowa' },
      // A copy each time: Payload writes ids into the rows it is given.
      defaultValue: () => structuredClone(startingPlainWords),
      admin: { initCollapsed: true, description: 'Redaktor zobaczy podpowiedź przy każdym z tych słów.' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'phrase',
              type: 'text',
              label: 'Zamiast',
              required: true,
              maxLength: 80,
              admin: { description: 'Zwrot urzędowy, na przykład „w dniu dzisiejszym”.' },
            },
            {
              name: 'better',
              type: 'text',
              label: 'Lepiej',
              required: true,
              maxLength: 120,
              admin: { description: 'To samo po ludzku, na przykład „dziś”.' },
            },
          ],
        },
        {
          name: 'swaps',
          type: 'checkbox',
          label: 'Można zamienić jednym kliknięciem, bez zmiany reszty zdania',
          defaultValue: false,
          admin: { description: 'Zaznacz tylko, gdy oba zwroty mają tę samą formę.' },
        },
      ],
    },
  ],
};
