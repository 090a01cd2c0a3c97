import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { env } from '../env.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { languageField } from '../fields/languageField.ts';
import { searchTextField } from '../fields/searchTextField.ts';
import { answerUnreadableUploadAfterError } from '../files/answerUnreadableUploadAfterError.ts';
import { documentTypes, storeSafelyBeforeOperation } from '../files/storeSafely.ts';
import { announceUsersAfterChange } from '../usages/announceUsersAfterChange.ts';
import { usageEndpoint } from '../usages/usageEndpoint.ts';
import { usagePanel } from '../usages/usagePanel.ts';
import { describePdfBeforeChange } from './describePdfBeforeChange.ts';
import { earlierFileEndpoint } from './earlierFileEndpoint.ts';
import { keepEarlierFileBeforeOperation, noteEarlierFileBeforeChange } from './earlierFiles.ts';

const editors = ['editor', 'publisher', 'administrator'] as const;

const isPdf = (data: { mimeType?: string }): boolean => data.mimeType === 'application/pdf';
const isInaccessible = (data: { mimeType?: string; accessible?: boolean }): boolean =>
  isPdf(data) && data.accessible !== true;

/** Files the office publishes beside its texts; they become public with the text that names them, not before. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Załącznik', plural: 'Załączniki' },
  typescript: { interface: 'DocumentDoc' },
  admin: {
    useAsTitle: 'title',
    group: 'Strona',
    description: 'Pliki do pobrania: PDF, arkusze, filmy. Stają się publiczne razem z tekstem, który ich używa.',
    defaultColumns: ['title', 'mimeType', 'filesize', 'updatedAt'],
    listSearchableFields: ['title', 'searchText'],
    components: { beforeListTable: ['/documents/admin/FilesToMend.tsx#FilesToMend'] },
  },
  access: {
    create: staffWith(...editors),
    read: ownCommune(...editors),
    update: ownCommune(...editors),
    delete: nobody,
    admin: staffWith(...editors),
  },
  upload: {
    staticDir: path.join(env.dataDir, 'files/documents'),
    mimeTypes: Object.keys(documentTypes),
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [storeSafelyBeforeOperation(documentTypes), keepEarlierFileBeforeOperation],
    beforeChange: [noteEarlierFileBeforeChange, describePdfBeforeChange],
    afterChange: [announceUsersAfterChange('documents')],
    afterError: [answerUnreadableUploadAfterError],
  },
  endpoints: [usageEndpoint('documents'), earlierFileEndpoint],
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    languageField,
    {
      name: 'title',
      type: 'text',
      label: 'Tytuł',
      required: true,
      minLength: 3,
      admin: { description: 'Co jest w pliku, słowami dla czytelnika.' },
    },
    { name: 'publicName', type: 'text', access: { create: nobody, update: nobody }, admin: internalAdmin },
    { name: 'sha256', type: 'text', index: true, access: { create: nobody, update: nobody }, admin: internalAdmin },
    {
      name: 'pages',
      type: 'number',
      label: 'Liczba stron',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, description: 'Liczy system, gdy dodasz plik PDF.' },
    },
    {
      name: 'accessible',
      type: 'checkbox',
      label: 'Każdy może przeczytać ten plik',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: isPdf, description: 'System sprawdza to sam, gdy dodajesz plik.' },
    },
    {
      name: 'accessibilityReport',
      type: 'textarea',
      label: 'Co pokazało sprawdzenie',
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        condition: isPdf,
        rows: 5,
        description: 'Pisze system: czego brakuje w pliku i jak to poprawić.',
      },
    },
    {
      name: 'htmlTwin',
      type: 'relationship',
      relationTo: ['pages', 'announcements'],
      label: 'Strona z tą samą treścią',
      maxDepth: 0,
      filterOptions: ({ data }) => ({ commune: { equals: (data as { commune?: unknown }).commune } }),
      admin: {
        condition: isInaccessible,
        description: 'Obok pliku pokażemy odnośnik „wersja HTML”. To najlepsze wyjście, gdy pliku nie da się poprawić.',
      },
    },
    {
      name: 'inaccessibleReason',
      type: 'textarea',
      label: 'Dlaczego plik nie jest dostępny',
      maxLength: 300,
      admin: {
        condition: isInaccessible,
        description: 'Jedno zdanie dla czytelnika, gdy nie ma strony z tą samą treścią: „To skan mapy z 1965 r.”.',
      },
    },
    { name: 'earlier', type: 'json', access: { create: nobody, update: nobody }, admin: internalAdmin },
    {
      name: 'addresses',
      type: 'ui',
      label: 'Adresy pliku',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/documents/admin/AddressPanel.tsx#AddressPanel' },
      },
    },
    usagePanel,
    searchTextField((data) => [data.title as string]),
  ],
};
