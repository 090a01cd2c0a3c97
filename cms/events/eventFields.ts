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
      {
        ...momentField('startsAt', 'Początek', { index: true, description: 'Dzień i godzina według polskiego czasu.' }),
        required: true,
      },
      {
        ...momentField('endsAt', 'Koniec', { description: 'Zostaw puste, jeśli nie wiadomo.' }),
        validate: notBeforeStart,
      },
    ],
  },
  {
    name: 'allDay',
    type: 'checkbox',
    label: 'Cały dzień (bez godzin)',
    defaultValue: false,
    admin: { description: 'Zaznacz, a na stronie będzie sam dzień.' },
  },
  {
    name: 'repeatsOn',
    type: 'array',
    label: 'Powtarza się też w dniach',
    labels: { singular: 'Dzień', plural: 'Dni' },
    maxRows: 100,
    admin: { description: 'Godziny są te same co pierwszego dnia.' },
    fields: [dayField('on', 'Dzień', { required: true, description: 'Jeszcze jeden dzień, w którym się odbędzie.' })],
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
        admin: { description: 'Zmień, gdy wydarzenie przełożono albo odwołano. Mieszkańcy zobaczą to na liście.' },
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
        admin: {
          condition: ({ state }) => state !== 'planned',
          description: 'Na przykład „z powodu burzy, było 12 maja o 18:00”.',
        },
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
    admin: { description: 'Gdzie to jest i czy każdy tam wejdzie.' },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: 'Nazwa',
        required: true,
        minLength: 2,
        admin: { description: 'Jak mówią mieszkańcy: „Chełmski Dom Kultury, sala kinowa”.' },
      },
      {
        name: 'address',
        type: 'text',
        label: 'Adres',
        admin: { description: 'Ulica i numer, na przykład „plac Tysiąclecia 1”.' },
      },
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
        admin: { description: 'Zostaw puste, jeśli nie wiesz.' },
      },
      {
        name: 'priceFrom',
        type: 'number',
        label: 'Cena od (w groszach)',
        min: 1,
        admin: { condition: ({ priceKind }) => priceKind === 'paid', description: 'Najtańszy bilet: 2500 to 25 zł.' },
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
        admin: {
          condition: ({ priceKind }) => priceKind === 'paid',
          description: 'Najdroższy bilet. Zostaw puste, gdy cena jest jedna.',
        },
      },
      {
        name: 'priceWords',
        type: 'text',
        label: 'Wstęp słowami',
        admin: {
          condition: ({ priceKind }) => priceKind === 'words',
          description: 'Na przykład „co łaska” albo „z biletem do muzeum”.',
        },
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
  admin: { description: 'Po nim mieszkańcy szukają w kalendarzu.' },
};
