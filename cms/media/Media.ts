import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { env } from '../env.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { answerUnreadableUploadAfterError } from '../files/answerUnreadableUploadAfterError.ts';
import { pictureTypes, storeSafelyBeforeOperation } from '../files/storeSafely.ts';
import { announceUsersAfterChange } from '../usages/announceUsersAfterChange.ts';
import { usageEndpoint } from '../usages/usageEndpoint.ts';
import { usagePanel } from '../usages/usagePanel.ts';
import { forgetCameraBeforeOperation } from './forgetCameraBeforeOperation.ts';
import { noteFingerprintBeforeChange } from './noteFingerprintBeforeChange.ts';

const editors = ['editor', 'publisher', 'administrator'] as const;

/** Pictures; their sizes for the web are made by the site, never inside a request to the cms (design §4.10). */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Zdjęcie', plural: 'Zdjęcia' },
  typescript: { interface: 'MediaDoc' },
  admin: {
    group: 'Strona',
    description: 'Zdjęcia do tekstów, każde z opisem dla osób niewidomych. Dodaj raz, używaj wiele razy.',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
  },
  access: {
    create: staffWith(...editors),
    read: ownCommune(...editors),
    update: ownCommune(...editors),
    delete: nobody,
    admin: staffWith(...editors),
  },
  upload: {
    staticDir: path.join(env.dataDir, 'files/media'),
    mimeTypes: Object.keys(pictureTypes),
    pasteURL: false,
    crop: false,
    focalPoint: true,
  },
  hooks: {
    beforeOperation: [storeSafelyBeforeOperation(pictureTypes), forgetCameraBeforeOperation],
    beforeChange: [noteFingerprintBeforeChange],
    afterChange: [announceUsersAfterChange('media')],
    afterError: [answerUnreadableUploadAfterError],
  },
  endpoints: [usageEndpoint('media')],
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'alt',
      type: 'text',
      label: 'Opis dla osób niewidomych',
      admin: { description: 'Jedno zdanie o tym, co widać i po co. Puste tylko przy zdjęciu ozdobnym.' },
      validate: (value: string | null | undefined, { siblingData }: { siblingData: { decorative?: boolean } }) =>
        siblingData.decorative === true ||
        (value ?? '').trim().length >= 5 ||
        'Opisz zdjęcie albo zaznacz, że jest ozdobne.',
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: 'Zdjęcie jest tylko ozdobą',
      defaultValue: false,
      admin: { description: 'Zaznacz przy tle i ornamencie. Czytnik ekranu je pominie.' },
    },
    {
      name: 'credit',
      type: 'text',
      label: 'Autor',
      admin: { description: 'Kto zrobił zdjęcie, na przykład „fot. Urząd Miasta Chełm”.' },
    },
    { name: 'sha256', type: 'text', index: true, access: { create: nobody, update: nobody }, admin: internalAdmin },
    usagePanel,
  ],
};
