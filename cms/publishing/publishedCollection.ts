import type {
  Access,
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  CollectionSlug,
  Endpoint,
  Field,
} from 'payload';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import type { StaffRole } from '../access/roles.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { languageField } from '../fields/languageField.ts';
import { searchTextField } from '../fields/searchTextField.ts';
import { slugField } from '../fields/slugField.ts';
import { sortKeyField } from '../fields/sortKeyField.ts';
import { translationFields } from '../fields/translationFields.ts';
import { gateBeforeChange } from '../gate/gateBeforeChange.ts';
import { gateFields } from '../gate/gateFields.ts';
import { keepReferencesAfterChange } from '../references/keepReferencesAfterChange.ts';
import { noteAddressBeforeChange, tellLinkingAfterChange } from '../references/tellLinkingAfterChange.ts';
import {
  keepEditorsToDraftsBeforeOperation,
  ownCommuneUnlessPublishing,
  rememberDraftSaveBeforeOperation,
  stampPublicationBeforeChange,
} from './guardPublishing.ts';
import { publishingFields } from './publishingFields.ts';
import { recordPublicationAfterChange, type PathOf } from './recordPublication.ts';
import { removeEndpoint } from './removeFromSite.ts';

/** What one kind of published document has of its own; the rest is the same for all. */
export interface PublishedCollection {
  slug: CollectionSlug;
  kind: DocumentKind;
  /** the name of its type in `payload-types.ts`: `NewsDoc` */
  interface: string;
  labels: { singular: string; plural: string };
  /** the heading in the admin's menu under which staff look for it */
  group?: string;
  columns: string[];
  defaultSort?: string;
  /** where a document lives on its commune's site */
  pathOf: PathOf;
  /** address parts that lists use */
  reservedSlugs?: readonly string[];
  /** title, summary and everything between the language and the address */
  fields: Field[];
  /** what the admin's search looks in, besides title and summary */
  searchWords?: (data: Record<string, unknown>) => unknown[];
  beforeChange?: CollectionBeforeChangeHook[];
  afterChange?: CollectionAfterChangeHook[];
  endpoints?: Endpoint[];
}

const editors = ['editor', 'publisher', 'administrator'] as const satisfies StaffRole[];

/** Versions carry the document under `version`, so the commune is asked for there. */
const ownCommuneVersions: Access = ({ req }) => {
  const rows = ownCommune(...editors)({ req });
  return typeof rows === 'boolean' ? rows : ({ 'version.commune': rows.commune } as never);
};

/** Never deleted once public: the register and the address stay (poland.md B6). */
const deleteNeverPublic: Access = ({ req }) => {
  const rows = ownCommune('publisher', 'administrator')({ req });
  const neverPublic = { publishedAt: { exists: false } };
  return rows === false ? false : rows === true ? neverPublic : { and: [rows, neverPublic] };
};

const words = (values: unknown[]): string[] => values.filter((value) => typeof value === 'string');

/**
 * A collection of documents that the office publishes: who may write, publish and take down, what goes into the feed and
 * the register of changes, and the fields that the law and the languages want, are the same for every kind.
 */
export const publishedCollection = (own: PublishedCollection): CollectionConfig => ({
  slug: own.slug,
  labels: own.labels,
  typescript: { interface: own.interface },
  admin: {
    useAsTitle: 'title',
    group: own.group ?? 'Strona',
    defaultColumns: own.columns,
    listSearchableFields: ['title', 'searchText'],
  },
  defaultSort: own.defaultSort === 'title' ? 'sortTitle' : (own.defaultSort ?? '-updatedAt'),
  lockDocuments: false,
  versions: { maxPerDoc: 100, drafts: { validate: false } },
  indexes: [{ fields: ['commune', 'language', 'slug'], unique: true }],
  access: {
    create: staffWith(...editors),
    read: ownCommune(...editors),
    readVersions: ownCommuneVersions,
    update: ownCommuneUnlessPublishing(...editors),
    delete: deleteNeverPublic,
    admin: staffWith(...editors),
  },
  hooks: {
    beforeOperation: [keepEditorsToDraftsBeforeOperation, rememberDraftSaveBeforeOperation],
    beforeChange: [
      ...(own.beforeChange ?? []),
      stampPublicationBeforeChange,
      noteAddressBeforeChange(own.pathOf),
      gateBeforeChange,
    ],
    afterChange: [
      recordPublicationAfterChange(own.kind, own.pathOf),
      ...(own.afterChange ?? []),
      keepReferencesAfterChange(own.kind),
      tellLinkingAfterChange(own.pathOf),
    ],
  },
  endpoints: [removeEndpoint(own.slug, own.kind, own.pathOf), ...(own.endpoints ?? [])],
  fields: [
    idField,
    communeField,
    ...gateFields,
    languageField,
    ...translationFields(own.slug),
    ...own.fields,
    slugField(own.reservedSlugs ?? []),
    ...publishingFields,
    searchTextField((data) => words([data.title, data.summary, ...(own.searchWords?.(data) ?? [])])),
    sortKeyField('sortTitle', 'title'),
  ],
});
