import type { Field, FieldHook } from 'payload';
import { belongsToBip } from '../../content-models/bip/bip.ts';
import type { PathOf, PublishedDoc } from '../publishing/recordPublication.ts';

const readOnly = { create: () => false, update: () => false };

/** Until an editor ticks or unticks it, a document belongs to the Bulletin by its place. */
const byPlace =
  (pathOf: PathOf): FieldHook =>
  async ({ value, data, originalDoc, req }): Promise<unknown> => {
    if (typeof value === 'boolean') return value;
    const doc = { id: '', ...originalDoc, ...data } as PublishedDoc;
    return doc.slug ? belongsToBip(await pathOf(doc, req)) : value;
  };

/** What the law on the Bulletin wants of a document: its place in it, what it leaves out, its way into the archive. */
export const bipFields = (pathOf: PathOf): Field[] => [
  {
    name: 'inBip',
    type: 'checkbox',
    label: 'Dokument Biuletynu (BIP)',
    hooks: { beforeValidate: [byPlace(pathOf)] },
    admin: {
      position: 'sidebar',
      description: 'Dokument BIP ma historię zmian i wpisy w publicznym rejestrze. Ogłoszenia są w BIP zawsze.',
    },
  },
  {
    name: 'exclusions',
    type: 'array',
    label: 'Wyłączenia jawności',
    labels: { singular: 'Wyłączenie', plural: 'Wyłączenia' },
    admin: {
      description: 'Czego nie pokazujesz i dlaczego (art. 8 ust. 5 ustawy o dostępie do informacji publicznej).',
    },
    fields: [
      {
        name: 'scope',
        type: 'text',
        label: 'Zakres wyłączenia',
        required: true,
        minLength: 3,
        admin: { description: 'Co zasłaniasz, na przykład „imiona i nazwiska stron”.' },
      },
      {
        name: 'legalBasis',
        type: 'text',
        label: 'Podstawa prawna',
        required: true,
        minLength: 3,
        admin: { description: 'Przepis, na przykład „art. 5 ust. 2 ustawy o dostępie do informacji publicznej”.' },
      },
      {
        name: 'decidedBy',
        type: 'text',
        label: 'Kto wyłączył (stanowisko albo organ)',
        required: true,
        minLength: 3,
        admin: { description: 'Na przykład „Sekretarz Miasta”.' },
      },
      {
        name: 'inInterestOf',
        type: 'text',
        label: 'W czyim interesie',
        admin: { description: 'Na przykład „osób fizycznych” albo „przedsiębiorcy”.' },
      },
    ],
  },
  {
    name: 'changeReason',
    type: 'textarea',
    label: 'Powód zmiany',
    maxLength: 500,
    admin: {
      position: 'sidebar',
      description: 'Trafi do rejestru zmian przy najbliższej publikacji. Na przykład: „Poprawiono numer działki”.',
    },
  },
  {
    name: 'hideChanges',
    type: 'checkbox',
    label: 'Nie pokazuj w historii, co zmieniono',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: 'Zaznacz, gdy poprawka usuwa dane osobowe: inaczej zostałyby w historii zmian.',
    },
  },
  {
    name: 'archivedAt',
    type: 'date',
    label: 'W archiwum od',
    index: true,
    access: readOnly,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      description: 'Wpisuje system, gdy dokument trafia do archiwum.',
    },
  },
  {
    name: 'archive',
    type: 'ui',
    label: 'Przenoszenie do archiwum',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/bip/admin/ArchivePanel.tsx#ArchivePanel' },
    },
  },
];
