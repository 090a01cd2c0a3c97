import type { ArrayField, CollectionConfig } from 'payload';
import { menuPlaces, mostHeaderItems } from '../../content-models/menus/menu.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { languageField } from '../fields/languageField.ts';
import { linkTargetFields } from '../fields/linkTargetFields.ts';
import { announceTogether } from '../publications/announceTogether.ts';
import { oneMenuPerPlace } from './oneMenuPerPlace.ts';

const editors = ['publisher', 'administrator'] as const;

const items = (maxRows: number): ArrayField => ({
  name: 'items',
  type: 'array',
  label: 'Odnośniki',
  labels: { singular: 'Odnośnik', plural: 'Odnośniki' },
  maxRows,
  admin: { description: 'Dokąd prowadzi ta grupa, w tej kolejności.' },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: 'Napis',
      minLength: 2,
      maxLength: 60,
      admin: { description: 'Puste: tytuł dokumentu.' },
      validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) =>
        Boolean(value?.trim()) || Boolean((siblingData as { document?: unknown }).document) || 'Podaj napis odnośnika.',
    },
    ...linkTargetFields,
  ],
});

/** What header and footer of a commune's site lead to; without a menu the site makes one of its pages. */
export const Menus: CollectionConfig = {
  slug: 'menus',
  labels: { singular: 'Menu', plural: 'Menu' },
  typescript: { interface: 'MenuDoc' },
  admin: {
    useAsTitle: 'place',
    group: 'Strona',
    description: 'Odnośniki w nagłówku i stopce strony, osobno w każdym języku.',
    defaultColumns: ['place', 'language', 'updatedAt'],
  },
  access: {
    create: staffWith(...editors),
    read: ownCommune('editor', ...editors),
    update: ownCommune(...editors),
    delete: ownCommune(...editors),
    admin: staffWith('editor', ...editors),
  },
  hooks: announceTogether('menus'),
  lockDocuments: false,
  indexes: [{ fields: ['commune', 'language', 'place'], unique: true }],
  fields: [
    idField,
    communeField,
    languageField,
    {
      name: 'place',
      type: 'select',
      label: 'Miejsce',
      required: true,
      defaultValue: 'header',
      options: Object.entries(menuPlaces).map(([value, label]) => ({ value, label })),
      validate: oneMenuPerPlace,
      admin: { description: 'Gdzie na stronie stoi to menu. W każdym języku po jednym.' },
    },
    {
      ...items(mostHeaderItems),
      admin: {
        condition: ({ place }) => place === 'header',
        description: `Najwyżej ${String(mostHeaderItems)}, w tej kolejności.`,
      },
    },
    {
      name: 'groups',
      type: 'array',
      label: 'Grupy w stopce',
      labels: { singular: 'Grupa', plural: 'Grupy' },
      maxRows: 4,
      admin: {
        condition: ({ place }) => place === 'footer',
        description: 'Najwyżej cztery; każda to nagłówek i odnośniki pod nim.',
      },
      fields: [
        {
          name: 'heading',
          type: 'text',
          label: 'Nagłówek',
          required: true,
          maxLength: 60,
          admin: { description: 'Jedno lub dwa słowa, na przykład „Urząd”.' },
        },
        items(12),
      ],
    },
  ],
};
