import type { Field } from 'payload';
import { todayAtNoon } from '../fields/defaults.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';

const now = { date: { pickerAppearance: 'dayAndTime' as const } };
const readOnly = { create: () => false, update: () => false };

/** What every published document carries: review, the law's metadata, revision; the system fills what people may not. */
export const publishingFields: Field[] = [
  // Where a document stands is kept beside it since there is a list of work (cms/dashboard/WorkItems.ts); old rows have these.
  {
    name: 'review',
    type: 'select',
    defaultValue: 'none',
    options: ['none', 'requested', 'returned'],
    access: readOnly,
    admin: internalAdmin,
  },
  { name: 'reviewNote', type: 'textarea', access: readOnly, admin: internalAdmin },
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
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      description: 'Dzień, w którym treść powstała; prawo każe go podać.',
    },
  },
  {
    name: 'enteredBy',
    type: 'text',
    label: 'Kto wprowadził',
    access: readOnly,
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: 'Wpisuje system: konto, z którego ostatnio publikowano.',
    },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Opublikowano',
    index: true,
    access: readOnly,
    admin: { position: 'sidebar', readOnly: true, ...now, description: 'Wpisuje system przy pierwszej publikacji.' },
  },
  {
    name: 'changedAt',
    type: 'date',
    label: 'Ostatnia publikacja',
    access: readOnly,
    admin: { position: 'sidebar', readOnly: true, ...now, description: 'Wpisuje system przy każdej publikacji zmian.' },
  },
  {
    name: 'revision',
    type: 'number',
    label: 'Numer publikacji',
    defaultValue: 0,
    access: readOnly,
    admin: { position: 'sidebar', readOnly: true, description: 'Liczy system: ile razy dokument opublikowano.' },
  },
  {
    name: 'removal',
    type: 'ui',
    label: 'Zdejmowanie ze strony',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/publishing/admin/RemovalPanel.tsx#RemovalPanel' },
    },
  },
];

/** Where the document stands and what may be done with it; first in the sidebar, because it is what people come for. */
export const workFields: Field[] = [
  {
    name: 'work',
    type: 'ui',
    label: 'Praca nad dokumentem',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/reviews/admin/WorkPanel.tsx#WorkPanel' },
    },
  },
  {
    name: 'schedule',
    type: 'ui',
    label: 'Termin publikacji',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/schedule/admin/SchedulePanel.tsx#SchedulePanel' },
    },
  },
];
