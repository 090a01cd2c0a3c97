import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { factKinds, factValueSchema, type FactKind } from '../../content-models/facts/fact.ts';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { slugify } from '../../content-models/shared/polish.ts';
import { nobody } from '../access/nobody.ts';
import { anyStaff, ownCommune, staffWith } from '../access/staffOnly.ts';
import { refusal } from '../api/refusal.ts';
import { byModel } from '../fields/byModel.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { searchTextField } from '../fields/searchTextField.ts';
import { sortKeyField } from '../fields/sortKeyField.ts';
import { factEndpoints } from './factEndpoints.ts';
import { factValueFields } from './factValueFields.ts';
import { tellUsersAfterChange } from './tellUsersAfterChange.ts';
import { valueOf, type FactFields } from './toFact.ts';

type Given = FactFields & {
  kind?: FactKind;
  name?: string;
  key?: string;
  next?: (FactFields & { from?: string | null }) | null;
};

/** Holds the value, and the one of a day to come, to the model of its kind. */
const holdToModelBeforeValidate: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const fact = { ...(originalDoc as Given | undefined), ...(data as Given | undefined) };
  const { kind, next } = fact;
  const refuse = (message: string): never => {
    throw refusal(message);
  };
  if (kind === undefined) return data;
  const value = factValueSchema.safeParse(valueOf(kind, fact));
  if (!value.success) refuse(`Wartość: ${value.error.issues[0]?.message ?? 'popraw ją.'}`);
  if (next?.from) {
    const later = factValueSchema.safeParse(valueOf(kind, next));
    if (!later.success) refuse(`Przyszła wartość: ${later.error.issues[0]?.message ?? 'popraw ją.'}`);
    const isNew = JSON.stringify(next) !== JSON.stringify((originalDoc as Given | undefined)?.next ?? null);
    if (isNew && localDateOf(next.from) < addDays(localDateOf(new Date()), 1))
      refuse('Przyszła wartość zaczyna obowiązywać najwcześniej jutro. Dzisiejszą zmień powyżej.');
  }
  return data;
};

/** Fees, phones, hours and other facts of a commune: each kept once and said wherever a text names it. */
export const Facts: CollectionConfig = {
  slug: 'facts',
  labels: { singular: 'Fakt', plural: 'Fakty' },
  typescript: { interface: 'FactDoc' },
  admin: {
    useAsTitle: 'name',
    group: 'Strona',
    defaultColumns: ['name', 'kind', 'updatedAt'],
    listSearchableFields: ['name', 'searchText'],
    description:
      'Opłaty, telefony i godziny zapisane raz. Zmiana tutaj zmienia każdą stronę i kartę, która ich używa. Fakty o kluczach „telefon-urzedu” i „godziny-pracy” kończą listy do mieszkańców.',
  },
  defaultSort: 'sortName',
  access: {
    create: staffWith('publisher', 'administrator'),
    read: ownCommune(...anyStaff),
    // A changed fact is on the site at once, so it is the publisher's.
    update: ownCommune('publisher', 'administrator'),
    delete: nobody,
    admin: staffWith('editor', 'publisher', 'administrator'),
  },
  lockDocuments: false,
  indexes: [{ fields: ['commune', 'key'], unique: true }],
  hooks: { beforeValidate: [holdToModelBeforeValidate], afterChange: [tellUsersAfterChange] },
  endpoints: factEndpoints,
  fields: [
    idField,
    communeField,
    {
      name: 'name',
      type: 'text',
      label: 'Nazwa',
      required: true,
      maxLength: 120,
      admin: { description: 'Na przykład „Opłata za odpis skrócony”. Widzą ją tylko pracownicy.' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Rodzaj',
      required: true,
      defaultValue: 'fee',
      access: { update: () => false },
      options: Object.entries(factKinds).map(([value, label]) => ({ value, label })),
      admin: { description: 'Od niego zależy, co wpiszesz niżej. Później nie da się go zmienić.' },
    },
    ...factValueFields(),
    {
      name: 'next',
      type: 'group',
      label: 'Przyszła wartość',
      admin: { description: 'W tym dniu, o północy, zastąpi obecną wszędzie, gdzie fakt jest użyty.' },
      fields: [
        {
          name: 'from',
          type: 'date',
          label: 'Obowiązuje od',
          index: true,
          admin: {
            date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
            description: 'Pierwszy dzień nowej wartości, najwcześniej jutro. Zostaw puste, gdy zmiany nie będzie.',
          },
        },
        ...factValueFields(),
      ],
    },
    {
      name: 'key',
      type: 'text',
      label: 'Klucz',
      required: true,
      index: true,
      validate: byModel(slugSchema),
      access: { update: () => false },
      admin: { position: 'sidebar', description: 'Zostaw puste, a powstanie z nazwy. Potem się nie zmienia.' },
      hooks: {
        beforeValidate: [
          ({ value, data }): unknown =>
            typeof value === 'string' && value.trim() !== '' ? slugify(value) : slugify(String(data?.name ?? '')),
        ],
      },
    },
    {
      name: 'usage',
      type: 'ui',
      label: 'Gdzie użyto',
      admin: { disableListColumn: true, components: { Field: '/facts/admin/FactUsage.tsx#FactUsage' } },
    },
    searchTextField((data) => [data.name as string, data.key as string]),
    sortKeyField('sortName', 'name'),
  ],
};
