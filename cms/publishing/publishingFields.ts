import type { Field } from 'payload';
import { todayAtNoon } from '../fields/defaults.ts';

const now = { date: { pickerAppearance: 'dayAndTime' as const } };
const readOnly = { create: () => false, update: () => false };
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true };

/** What every published document carries: review, the law's metadata, revision; the system fills what people may not. */
export const publishingFields: Field[] = [
  // Where a document stands is kept beside it since there is a list of work (cms/dashboard/WorkItems.ts); old rows have these.
  {
    name: 'review',
    type: 'select',
    defaultValue: 'none',
    options: ['none', 'requested', 'returned'],
    access: readOnly,
    admin: hidden,
  },
  { name: 'reviewNote', type: 'textarea', access: readOnly, admin: hidden },
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

/** Where the document stands and what may be done with it; first in the sidebar, because it is what people come for. */
export const workFields: Field[] = [
  {
    name: 'work',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/reviews/admin/WorkPanel.tsx#WorkPanel' } },
  },
  {
    name: 'schedule',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/schedule/admin/SchedulePanel.tsx#SchedulePanel' } },
  },
];
