import type { CollectionConfig } from 'payload';
import { healthStates } from '../../content-models/status/status.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { forgetStateBeforeChange, validateAddress } from './guardTarget.ts';
import { clearTargetAfterDelete, tellTargetAfterChange } from './tellAfterChange.ts';
import { validateTimeout } from './validateTimes.ts';

const measured = { create: nobody, update: nobody };

/** What the office relies on and has watched: websites, e-services, links between offices, mail, institutions' systems. */
export const WatchTargets: CollectionConfig = {
  slug: 'watchTargets',
  labels: { singular: 'Obserwowana usługa', plural: 'Obserwowane usługi' },
  typescript: { interface: 'WatchTargetDoc' },
  admin: {
    useAsTitle: 'name',
    group: 'Sieć urzędu',
    description: 'Strony, łącza i systemy, które sprawdzamy dzień i noc. Dodaj to, bez czego urząd nie pracuje.',
    defaultColumns: ['name', 'group', 'kind', 'state', 'checkedAt'],
    components: { beforeListTable: ['/watch/admin/OfficeNetwork.tsx#OfficeNetwork'] },
  },
  access: {
    create: staffWith('administrator'),
    read: ownCommune('administrator'),
    update: ownCommune('administrator'),
    delete: ownCommune('administrator'),
    admin: staffWith('administrator'),
  },
  hooks: {
    beforeChange: [forgetStateBeforeChange],
    afterChange: [tellTargetAfterChange],
    afterDelete: [clearTargetAfterDelete],
  },
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'name',
      type: 'text',
      label: 'Nazwa',
      required: true,
      admin: { description: 'Zrozumiała dla mieszkańca, na przykład „Strona miasta”.' },
    },
    {
      name: 'group',
      type: 'text',
      label: 'Grupa',
      required: true,
      admin: { description: 'Na przykład: Strony, E-usługi, Łącza między budynkami, Poczta' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Jak sprawdzać',
      required: true,
      options: [
        { value: 'http', label: 'Strona (HTTP)' },
        { value: 'tcp', label: 'Port (TCP)' },
        { value: 'tls', label: 'Ważność certyfikatu (TLS)' },
        { value: 'connector', label: 'System instytucji' },
      ],
      admin: { description: 'Strony i e-usługi przez HTTP, łącza i pocztę przez port.' },
    },
    {
      name: 'address',
      type: 'text',
      label: 'Adres',
      required: true,
      validate: validateAddress,
      admin: { description: 'https://… albo nazwa:port; dla systemu instytucji jej krótka nazwa' },
    },
    {
      name: 'everySeconds',
      type: 'number',
      label: 'Co ile sekund',
      required: true,
      defaultValue: 60,
      min: 10,
      max: 86_400,
      admin: { description: 'Na przykład 60, czyli raz na minutę.' },
    },
    {
      name: 'slowMs',
      type: 'number',
      label: 'Wolno powyżej (ms)',
      required: true,
      defaultValue: 2000,
      min: 1,
      max: 60_000,
      admin: { description: 'Wolniejszą odpowiedź pokażemy jako „działa wolno”. 2000 to 2 sekundy.' },
    },
    {
      name: 'timeoutMs',
      type: 'number',
      label: 'Nie działa powyżej (ms)',
      required: true,
      defaultValue: 10_000,
      validate: validateTimeout,
      admin: { description: 'Po tym czasie przestajemy czekać. 10000 to 10 sekund.' },
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      label: 'Pokaż na stronie „Czy wszystko działa”',
      defaultValue: true,
      admin: { description: 'Odznacz, gdy usługa jest tylko dla urzędu.' },
    },
    {
      name: 'enabled',
      type: 'checkbox',
      label: 'Sprawdzaj',
      defaultValue: true,
      admin: { description: 'Odznacz, aby na jakiś czas przestać sprawdzać.' },
    },
    {
      name: 'state',
      type: 'select',
      label: 'Stan',
      defaultValue: 'unknown',
      access: measured,
      admin: { readOnly: true, description: 'Wpisuje system po każdym sprawdzeniu.' },
      options: Object.entries(healthStates).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'since',
      type: 'date',
      label: 'Od',
      access: measured,
      admin: { readOnly: true, description: 'Wpisuje system: od kiedy jest w tym stanie.' },
    },
    {
      name: 'checkedAt',
      type: 'date',
      label: 'Sprawdzono',
      index: true,
      access: measured,
      admin: { readOnly: true, description: 'Wpisuje system po każdym sprawdzeniu.' },
    },
    {
      name: 'lastDetail',
      type: 'text',
      label: 'Ostatni wynik',
      access: measured,
      admin: { readOnly: true, description: 'Co odpowiedziała usługa ostatnim razem.' },
    },
    { name: 'failuresInRow', type: 'number', defaultValue: 0, access: measured, admin: internalAdmin },
  ],
};
