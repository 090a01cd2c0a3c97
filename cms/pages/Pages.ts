import { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { CollectionConfig, Where } from 'payload';
import { reservedPageSlugs } from '../../content-models/pages/page.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { languageField } from '../fields/languageField.ts';
import { searchTextField } from '../fields/searchTextField.ts';
import { slugField } from '../fields/slugField.ts';
import {
  keepEditorsToDraftsBeforeOperation,
  ownCommuneUnlessPublishing,
  rememberDraftSaveBeforeOperation,
  stampPublicationBeforeChange,
} from '../publishing/guardPublishing.ts';
import { publishingFields } from '../publishing/publishingFields.ts';
import { recordPublicationAfterChange } from '../publishing/recordPublication.ts';
import { removeEndpoint } from '../publishing/removeFromSite.ts';
import { pagePathOf } from './pagePathOf.ts';
import { republishChildrenAfterChange } from './republishChildrenAfterChange.ts';

const editors = ['editor', 'publisher', 'administrator'] as const;

/** The pages of a site, as a tree: a page knows its parent, its path follows. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Podstrona', plural: 'Podstrony' },
  typescript: { interface: 'PageDoc' },
  admin: {
    useAsTitle: 'title',
    group: 'Strona',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'searchText'],
  },
  defaultSort: 'title',
  lockDocuments: false,
  versions: { maxPerDoc: 100, drafts: { validate: false } },
  indexes: [{ fields: ['commune', 'language', 'slug'], unique: true }],
  access: {
    create: staffWith(...editors),
    read: ownCommune(...editors),
    readVersions: ({ req }) => {
      const rows = ownCommune(...editors)({ req });
      return typeof rows === 'boolean' ? rows : ({ 'version.commune': rows.commune } as never);
    },
    update: ownCommuneUnlessPublishing(...editors),
    delete: ({ req }) => {
      const rows = ownCommune('publisher', 'administrator')({ req });
      const neverPublic = { publishedAt: { exists: false } };
      return rows === false ? false : rows === true ? neverPublic : { and: [rows, neverPublic] };
    },
    admin: staffWith(...editors),
  },
  hooks: {
    beforeOperation: [keepEditorsToDraftsBeforeOperation, rememberDraftSaveBeforeOperation],
    beforeChange: [stampPublicationBeforeChange],
    afterChange: [recordPublicationAfterChange('page', pagePathOf), republishChildrenAfterChange],
  },
  endpoints: [removeEndpoint('pages', 'page', pagePathOf)],
  fields: [
    idField,
    communeField,
    languageField,
    { name: 'title', type: 'text', label: 'Tytuł', required: true, minLength: 2, maxLength: 200 },
    { name: 'summary', type: 'textarea', label: 'Streszczenie', required: true, maxLength: 400 },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'pages',
      label: 'Strona nadrzędna',
      index: true,
      maxDepth: 0,
      filterOptions: ({ id, data }): Where => ({
        commune: { equals: (data as { commune?: unknown }).commune },
        ...(id ? { id: { not_equals: id } } : {}),
      }),
      admin: { position: 'sidebar' },
    },
    { name: 'body', type: 'richText', label: 'Treść', editor: lexicalEditor({}), required: true },
    { name: 'picture', type: 'upload', relationTo: 'media', label: 'Zdjęcie' },
    { name: 'attachments', type: 'relationship', relationTo: 'documents', hasMany: true, label: 'Załączniki' },
    { name: 'order', type: 'number', label: 'Kolejność', defaultValue: 100, admin: { position: 'sidebar' } },
    { name: 'inMenu', type: 'checkbox', label: 'W menu', defaultValue: false, admin: { position: 'sidebar' } },
    slugField(reservedPageSlugs),
    ...publishingFields,
    searchTextField((data) => [data.title, data.summary].map((word) => (typeof word === 'string' ? word : undefined))),
  ],
};
