import type { CollectionConfig } from 'payload';
import { healthStates } from '../../content-models/status/status.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
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
    { name: 'name', type: 'text', label: 'Nazwa', required: true },
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
    },
    {
      name: 'slowMs',
      type: 'number',
      label: 'Wolno powyżej (ms)',
      required: true,
      defaultValue: 2000,
      min: 1,
      max: 60_000,
    },
    {
      name: 'timeoutMs',
      type: 'number',
      label: 'Nie działa powyżej (ms)',
      required: true,
      defaultValue: 10_000,
      validate: validateTimeout,
    },
    { name: 'isPublic', type: 'checkbox', label: 'Pokaż na stronie „Czy wszystko działa”', defaultValue: true },
    { name: 'enabled', type: 'checkbox', label: 'Sprawdzaj', defaultValue: true },
    {
      name: 'state',
      type: 'select',
      label: 'Stan',
      defaultValue: 'unknown',
      access: measured,
      admin: { readOnly: true },
      options: Object.entries(healthStates).map(([value, label]) => ({ value, label })),
    },
    { name: 'since', type: 'date', label: 'Od', access: measured, admin: { readOnly: true } },
    { name: 'checkedAt', type: 'date', label: 'Sprawdzono', index: true, access: measured, admin: { readOnly: true } },
    { name: 'lastDetail', type: 'text', label: 'Ostatni wynik', access: measured, admin: { readOnly: true } },
    { name: 'failuresInRow', type: 'number', defaultValue: 0, access: measured, admin: { hidden: true } },
  ],
};
