import { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { CollectionConfig } from 'payload';
import { caseSignSchema, reservedAnnouncementSlugs } from '../../content-models/announcements/announcement.ts';
import { announcementTypeNames, announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { ownAuthority, todayAtNoon } from '../fields/defaults.ts';
import { byModel } from '../fields/byModel.ts';
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
import { announcementPathOf } from './announcementPathOf.ts';
import { typeFields } from './typeFields.ts';

const editors = ['editor', 'publisher', 'administrator'] as const;

/** Official announcements of every type; `type` says which further group of fields applies. */
export const Announcements: CollectionConfig = {
  slug: 'announcements',
  labels: { singular: 'Ogłoszenie', plural: 'Ogłoszenia' },
  typescript: { interface: 'AnnouncementDoc' },
  admin: {
    useAsTitle: 'title',
    group: 'Strona',
    defaultColumns: ['title', 'type', '_status', 'publishedAt', 'visibleTo'],
    listSearchableFields: ['title', 'searchText'],
  },
  defaultSort: '-updatedAt',
  lockDocuments: false,
  versions: { maxPerDoc: 100, drafts: { validate: false } },
  indexes: [{ fields: ['commune', 'language', 'slug'], unique: true }],
  access: {
    create: staffWith(...editors),
    read: ownCommune(...editors),
    readVersions: ownCommuneVersions(),
    update: ownCommuneUnlessPublishing(...editors),
    // Never deleted once public: the register and the address stay (poland.md B6).
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
    afterChange: [recordPublicationAfterChange('announcement', announcementPathOf)],
  },
  endpoints: [removeEndpoint('announcements', 'announcement', announcementPathOf)],
  fields: [
    idField,
    communeField,
    languageField,
    {
      name: 'type',
      type: 'select',
      label: 'Rodzaj',
      required: true,
      index: true,
      defaultValue: 'communique',
      options: announcementTypeNames.map((value) => ({ value, label: announcementTypes[value].singular })),
    },
    { name: 'title', type: 'text', label: 'Tytuł', required: true, minLength: 5, maxLength: 300 },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Streszczenie',
      required: true,
      maxLength: 400,
      admin: { description: 'Dwa zdania o tym, co z tego wynika dla mieszkańca.' },
    },
    ...typeFields,
    { name: 'body', type: 'richText', label: 'Treść', editor: lexicalEditor({}), required: true },
    {
      name: 'attachments',
      type: 'relationship',
      relationTo: 'documents',
      hasMany: true,
      label: 'Załączniki',
      filterOptions: ({ data }) => ({ commune: { equals: (data as { commune?: unknown }).commune } }),
    },
    { name: 'authority', type: 'text', label: 'Organ', required: true, defaultValue: ownAuthority },
    { name: 'department', type: 'text', label: 'Wydział' },
    { name: 'caseSign', type: 'text', label: 'Znak sprawy', validate: byModel(caseSignSchema, false) },
    {
      name: 'adoptedAt',
      type: 'date',
      label: 'Data podjęcia lub wydania',
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
    },
    {
      name: 'visibleFrom',
      type: 'date',
      label: 'Aktualne od',
      required: true,
      defaultValue: todayAtNoon,
      index: true,
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
    },
    {
      name: 'visibleTo',
      type: 'date',
      label: 'Aktualne do',
      index: true,
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
        description: 'Po tym dniu trafia do archiwum, pod tym samym adresem.',
      },
    },
    {
      name: 'deadlineAt',
      type: 'date',
      label: 'Termin dla mieszkańca',
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
    },
    {
      name: 'legalBasis',
      type: 'array',
      label: 'Podstawa prawna',
      labels: { singular: 'Akt', plural: 'Akty' },
      fields: [
        { name: 'act', type: 'text', label: 'Akt', required: true },
        { name: 'article', type: 'text', label: 'Przepis' },
        { name: 'journal', type: 'text', label: 'Dziennik Ustaw' },
      ],
    },
    { name: 'contact', type: 'textarea', label: 'Kto udziela informacji' },
    {
      name: 'relations',
      type: 'array',
      label: 'Związki z innymi',
      labels: { singular: 'Związek', plural: 'Związki' },
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Jaki',
          required: true,
          options: [
            { label: 'zmienia', value: 'amends' },
            { label: 'uchyla', value: 'repeals' },
            { label: 'tekst jednolity', value: 'consolidates' },
            { label: 'wykonuje', value: 'implements' },
            { label: 'wynik', value: 'resultOf' },
          ],
        },
        {
          name: 'target',
          type: 'relationship',
          relationTo: 'announcements',
          label: 'Ogłoszenie',
          required: true,
          maxDepth: 1,
        },
      ],
    },
    slugField(reservedAnnouncementSlugs),
    ...publishingFields,
    searchTextField((data) =>
      [data.title, data.summary, data.caseSign, data.department].map((word) =>
        typeof word === 'string' ? word : undefined,
      ),
    ),
  ],
};

/** Versions carry the document under `version`, so the commune is asked for there. */
function ownCommuneVersions(): NonNullable<NonNullable<CollectionConfig['access']>['readVersions']> {
  return ({ req }) => {
    const rows = ownCommune(...editors)({ req });
    if (typeof rows === 'boolean') return rows;
    return { 'version.commune': rows.commune } as never;
  };
}
