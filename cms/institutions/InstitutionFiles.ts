import type { Access, CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { institutionFileEndpoints } from './institutionEndpoints.ts';
import { isInstitutionStaff, ownInstitutionRows } from './ownInstitution.ts';

const ownInstitution: Access = ({ req }) => ownInstitutionRows(req);

/** Files an institution's own staff has uploaded; the rows in them stay sealed on disk, only their counts stand here. */
export const InstitutionFiles: CollectionConfig = {
  slug: 'institutionFiles',
  labels: { singular: 'Plik instytucji', plural: 'Pliki instytucji' },
  typescript: { interface: 'InstitutionFileDoc' },
  admin: {
    useAsTitle: 'fileName',
    group: 'Instytucja',
    description:
      'Pliki, z których mieszkańcy widzą swoje rachunki, oceny i terminy. Wgraj nowy, gdy zmieniły się dane.',
    defaultColumns: ['fileName', 'kind', 'rows', 'uploadedAt', 'state'],
    components: {
      views: { list: { Component: '/institutions/admin/InstitutionFilesView.tsx#InstitutionFilesView' } },
    },
  },
  // Files come and go through endpoints of their own; the list view is the whole work place of this role.
  access: {
    create: nobody,
    read: ownInstitution,
    update: nobody,
    delete: nobody,
    admin: ({ req }) => isInstitutionStaff(req),
  },
  endpoints: institutionFileEndpoints,
  defaultSort: '-uploadedAt',
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'institution',
      type: 'relationship',
      relationTo: 'institutions',
      label: 'Instytucja',
      required: true,
      index: true,
      maxDepth: 0,
      admin: { description: 'Do której należy ten wpis.' },
    },
    {
      name: 'kind',
      type: 'text',
      label: 'Rodzaj',
      required: true,
      admin: { description: 'Co jest w pliku, na przykład faktury.' },
    },
    {
      name: 'fileName',
      type: 'text',
      label: 'Nazwa pliku',
      required: true,
      admin: { description: 'Jak nazywał się plik, gdy go wgrano.' },
    },
    { name: 'size', type: 'number', label: 'Rozmiar', required: true, admin: { description: 'W bajtach.' } },
    {
      name: 'sha256',
      type: 'text',
      label: 'Suma kontrolna',
      required: true,
      admin: { description: 'Liczy system: po niej poznaje ten sam plik.' },
    },
    {
      name: 'rows',
      type: 'number',
      label: 'Wierszy',
      required: true,
      admin: { description: 'Ile wierszy przyjęto z pliku.' },
    },
    {
      name: 'uploadedAt',
      type: 'date',
      label: 'Wgrano',
      required: true,
      index: true,
      admin: { description: 'Kiedy plik wgrano.' },
    },
    {
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: 'staff',
      label: 'Wgrał',
      required: true,
      maxDepth: 0,
      admin: { description: 'Kto go wgrał.' },
    },
    {
      name: 'state',
      type: 'select',
      label: 'Stan',
      required: true,
      index: true,
      options: [
        { value: 'current', label: 'obowiązuje' },
        { value: 'replaced', label: 'zastąpiony' },
      ],
      admin: { description: 'Zmienia go system, gdy wgrasz nowszy plik.' },
    },
    // random name in the private store
    { name: 'storedName', type: 'text', required: true, access: { read: nobody }, admin: internalAdmin },
  ],
};
