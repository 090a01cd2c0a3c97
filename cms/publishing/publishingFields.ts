import type { Field } from 'payload';
import { todayAtNoon } from '../fields/defaults.ts';

const now = { date: { pickerAppearance: 'dayAndTime' as const } };
const readOnly = { create: () => false, update: () => false };

/** What every published document carries: review, the law's metadata, revision; the system fills what people may not. */
export const publishingFields: Field[] = [
  {
    name: 'review',
    type: 'select',
    label: 'Sprawdzenie',
    defaultValue: 'none',
    options: [
      { label: 'w opracowaniu', value: 'none' },
      { label: 'do sprawdzenia przez wydawcę', value: 'requested' },
      { label: 'do poprawy', value: 'returned' },
    ],
    admin: {
      position: 'sidebar',
      description: 'Redaktor prosi o sprawdzenie, wydawca publikuje albo odsyła do poprawy.',
    },
  },
  { name: 'reviewNote', type: 'textarea', label: 'Uwagi do sprawdzenia', admin: { position: 'sidebar' } },
  {
    name: 'producedBy',
    type: 'text',
    label: 'Kto wytworzył (stanowisko)',
    required: true,
    admin: { position: 'sidebar', description: 'Kto odpowiada za treść, na przykład „Kierownik Wydziału Oświaty”.' },
  },
  {
    name: 'producedAt',
    type: 'date',
    label: 'Data wytworzenia',
    required: true,
    defaultValue: todayAtNoon,
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
  },
  {
    name: 'enteredBy',
    type: 'text',
    label: 'Kto wprowadził',
    access: readOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Opublikowano',
    index: true,
    access: readOnly,
    admin: { position: 'sidebar', readOnly: true, ...now },
  },
  {
    name: 'changedAt',
    type: 'date',
    label: 'Ostatnia publikacja',
    access: readOnly,
    admin: { position: 'sidebar', readOnly: true, ...now },
  },
  {
    name: 'revision',
    type: 'number',
    label: 'Numer publikacji',
    defaultValue: 0,
    access: readOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'removal',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/publishing/admin/RemovalPanel.tsx#RemovalPanel' } },
  },
];
