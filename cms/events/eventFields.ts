import type { DateFieldValidation, Field } from 'payload';
import { eventCategories } from '../../content-models/events/event.ts';
import { dayField, momentField } from '../fields/textFields.ts';

const notBeforeStart: DateFieldValidation = (value, { data }) => {
  const { startsAt } = data as { startsAt?: string };
  return (
    !value || !startsAt || new Date(value) >= new Date(startsAt) || 'Koniec nie może być wcześniejszy niż początek.'
  );
};

/** When it takes place; further days repeat the hours of the first. */
export const timeFields: Field[] = [
  {
    type: 'row',
    fields: [
      { ...momentField('startsAt', 'Początek', { index: true }), required: true },
      { ...momentField('endsAt', 'Koniec'), validate: notBeforeStart },
    ],
  },
  { name: 'allDay', type: 'checkbox', label: 'Cały dzień (bez godzin)', defaultValue: false },
  {
    name: 'repeatsOn',
    type: 'array',
    label: 'Powtarza się też w dniach',
    labels: { singular: 'Dzień', plural: 'Dni' },
    maxRows: 100,
    admin: { description: 'Godziny są te same co pierwszego dnia.' },
    fields: [dayField('on', 'Dzień', { required: true })],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'state',
        type: 'select',
        label: 'Stan',
        required: true,
        defaultValue: 'planned',
        options: [
          { label: 'odbędzie się', value: 'planned' },
          { label: 'przełożone (wyżej nowy termin)', value: 'moved' },
          { label: 'odwołane', value: 'cancelled' },
        ],
      },
      {
        name: 'stateNote',
        type: 'text',
        label: 'Dlaczego i z kiedy',
        maxLength: 200,
        admin: { condition: ({ state }) => state !== 'planned' },
      },
    ],
  },
];

/** Where it takes place, and whether everybody gets in. */
export const placeFields: Field[] = [
  {
    name: 'place',
    type: 'group',
    label: 'Miejsce',
    fields: [
      { name: 'name', type: 'text', label: 'Nazwa', required: true, minLength: 2 },
      { name: 'address', type: 'text', label: 'Adres' },
      {
        name: 'accessibility',
        type: 'textarea',
        label: 'Dostępność miejsca',
        admin: { description: 'Wejście, toaleta, pętla indukcyjna, tłumacz języka migowego: tak, jak jest.' },
      },
    ],
  },
];

/** What it costs; without a choice nothing is said. */
export const priceFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'priceKind',
        type: 'select',
        label: 'Wstęp',
        options: [
          { label: 'bezpłatny', value: 'free' },
          { label: 'płatny', value: 'paid' },
          { label: 'opisany słowami', value: 'words' },
        ],
      },
      {
        name: 'priceFrom',
        type: 'number',
        label: 'Cena od (w groszach)',
        min: 1,
        admin: { condition: ({ priceKind }) => priceKind === 'paid' },
        validate: (value: number | null | undefined, { data }: { data: unknown }) =>
          (data as { priceKind?: string }).priceKind !== 'paid' ||
          (Number.isInteger(value) && Number(value) > 0) ||
          'Podaj cenę w pełnych groszach.',
      },
      {
        name: 'priceTo',
        type: 'number',
        label: 'Cena do (w groszach)',
        min: 1,
        admin: { condition: ({ priceKind }) => priceKind === 'paid' },
      },
      {
        name: 'priceWords',
        type: 'text',
        label: 'Wstęp słowami',
        admin: { condition: ({ priceKind }) => priceKind === 'words' },
        validate: (value: string | null | undefined, { data }: { data: unknown }) =>
          (data as { priceKind?: string }).priceKind !== 'words' || Boolean(value?.trim()) || 'Napisz, ile kosztuje.',
      },
    ],
  },
];

/** What kind of event it is. */
export const categoryField: Field = {
  name: 'category',
  type: 'select',
  label: 'Rodzaj',
  required: true,
  index: true,
  defaultValue: 'culture',
  options: Object.entries(eventCategories).map(([value, label]) => ({ value, label })),
};
