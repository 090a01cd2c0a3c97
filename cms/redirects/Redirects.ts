import type { CollectionConfig } from 'payload';
import { normalAddress, normalFrom } from '../../content-models/redirects/redirect.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { linkTargetFields } from '../fields/linkTargetFields.ts';
import { announceTogether } from '../publications/announceTogether.ts';
import { lookAtLinksAfterChange, lookAtLinksAfterDelete } from './lookAtLinks.ts';
import { checkRedirect } from './checkRedirect.ts';

const announced = announceTogether('redirects');

const editors = ['publisher', 'administrator'] as const;

/** Addresses that somebody leads to others by hand: of an old site, from a printed leaflet. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Przekierowanie', plural: 'Przekierowania' },
  typescript: { interface: 'RedirectDoc' },
  admin: {
    useAsTitle: 'from',
    group: 'Strona',
    defaultColumns: ['from', 'document', 'address', 'updatedAt'],
    description:
      'Gdy zmienia się adres dokumentu, przekierowanie powstaje samo. Tu dodaj tylko te, o których system nie wie.',
  },
  access: {
    create: staffWith(...editors),
    read: ownCommune('editor', ...editors),
    update: ownCommune(...editors),
    delete: ownCommune(...editors),
    admin: staffWith('editor', ...editors),
  },
  hooks: {
    beforeValidate: [
      ({ data }) => ({
        ...data,
        ...(typeof data?.from === 'string' ? { from: normalFrom(data.from) } : {}),
        ...(typeof data?.address === 'string' ? { address: normalAddress(data.address) } : {}),
      }),
    ],
    afterChange: [...announced.afterChange, lookAtLinksAfterChange],
    afterDelete: [...announced.afterDelete, lookAtLinksAfterDelete],
  },
  lockDocuments: false,
  indexes: [{ fields: ['commune', 'from'], unique: true }],
  fields: [
    idField,
    communeField,
    {
      name: 'from',
      type: 'text',
      label: 'Stary adres',
      required: true,
      index: true,
      validate: checkRedirect,
      admin: { description: 'Na tej stronie, na przykład /stara-strona/' },
    },
    ...linkTargetFields,
    {
      name: 'note',
      type: 'text',
      label: 'Notatka',
      admin: { description: 'Skąd jest ten adres; widzą ją tylko pracownicy.' },
    },
  ],
};
