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
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { archiveEndpoints } from '../bip/archiveDocument.ts';
import { bipFields } from '../bip/bipFields.ts';
import { rememberPublicVersionBeforeChange } from '../changeRegister/publicVersions.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { languageField } from '../fields/languageField.ts';
import { searchTextField } from '../fields/searchTextField.ts';
import { slugField } from '../fields/slugField.ts';
import { sortKeyField } from '../fields/sortKeyField.ts';
import { translationFields } from '../fields/translationFields.ts';
import { worksOnDocuments } from '../dashboard/worksOnDocuments.ts';
import { reviewEndpoints } from '../reviews/reviewEndpoints.ts';
import { scheduleEndpoints } from '../schedule/scheduleEndpoints.ts';
import { gateBeforeChange } from '../gate/gateBeforeChange.ts';
import { gateFields } from '../gate/gateFields.ts';
import { keepBrokenLinksAfterChange } from '../linkChecks/keepBrokenLinks.ts';
import { keepLockAfterChange, lockSeconds, rememberLockBeforeOperation } from '../locks/keepLock.ts';
import { lockEndpoints } from '../locks/lockEndpoints.ts';
import { keepReferencesAfterChange } from '../references/keepReferencesAfterChange.ts';
import { noteAddressBeforeChange, tellLinkingAfterChange } from '../references/tellLinkingAfterChange.ts';
import {
  contentRoles,
  hideForeignBeforeOperation,
  keepEditorsToDraftsBeforeOperation,
  mayPublish,
  ownCommuneUnlessPublishing,
  rememberDraftSaveBeforeOperation,
  stampPublicationBeforeChange,
  wholeDraftsBeforeOperation,
  type MayPublish,
} from './guardPublishing.ts';
import { refuseInaccessibleFilesBeforeChange } from '../documents/refuseInaccessibleFiles.ts';
import { previewPath, previewWidths } from '../preview/previewPath.ts';
import { stampTranslationBeforeChange } from '../translations/stampTranslationBeforeChange.ts';
import { translationEndpoints } from '../translations/translationEndpoints.ts';
import type { PublishedKind } from './publishedCollections.ts';
import { publishingFields, workFields } from './publishingFields.ts';
import { recordPublicationAfterChange, type PathOf } from './recordPublication.ts';
import { removeEndpoint } from './removeFromSite.ts';
import { freeSlugInTrashBeforeChange } from './trash.ts';

/** What one kind of published document has of its own; the rest is the same for all. */
export interface PublishedCollection {
  slug: CollectionSlug;
  kind: DocumentKind;
  /** the name of its type in `payload-types.ts`: `NewsDoc` */
  interface: string;
  labels: { singular: string; plural: string };
  /** what is kept here and when one needs it, above the list */
  description: string;
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
  /** after how many months a document wants to be looked through; never when left out */
  reviewAfterMonths?: number;
  /** who may publish which document, where the role alone does not decide */
  mayPublish?: MayPublish;
  beforeListTable?: string[];
  beforeChange?: CollectionBeforeChangeHook[];
  afterChange?: CollectionAfterChangeHook[];
  endpoints?: Endpoint[];
}

/** Versions carry the document under `version`, so the commune is asked for there. */
const ownCommuneVersions: Access = ({ req }) => {
  const rows = ownCommune(...contentRoles)({ req });
  return typeof rows === 'boolean' ? rows : ({ 'version.commune': rows.commune } as never);
};

/**
 * Never deleted once public: the register and the address stay (poland.md B6). An editor throws away one document at a
 * time, and deletes none for good.
 */
const deleteNeverPublic: Access = ({ req, id, data }) => {
  const isThrownAway = id !== undefined && Boolean((data as { deletedAt?: unknown } | undefined)?.deletedAt);
  const rows = ownCommune('publisher', 'administrator', ...(isThrownAway ? (['editor'] as const) : []))({ req });
  const neverPublic = { publishedAt: { exists: false } };
  return rows === false ? false : rows === true ? neverPublic : { and: [rows, neverPublic] };
};

const words = (values: unknown[]): string[] => values.filter((value) => typeof value === 'string');

/**
 * A collection of documents that the office publishes: who may write, publish and take down, what goes into the feed and
 * the register of changes, and the fields that the law and the languages want, are the same for every kind.
 */
export const publishedCollection = (own: PublishedCollection): CollectionConfig => {
  const may = own.mayPublish ?? mayPublish;
  return {
    slug: own.slug,
    labels: own.labels,
    typescript: { interface: own.interface },
    admin: {
      useAsTitle: 'title',
      group: own.group ?? 'Strona',
      description: own.description,
      defaultColumns: own.columns,
      listSearchableFields: ['title', 'searchText'],
      preview: ({ id }) => previewPath(own.slug, id),
      livePreview: { url: ({ data }) => previewPath(own.slug, data.id), breakpoints: previewWidths },
      ...(own.beforeListTable ? { components: { beforeListTable: own.beforeListTable } } : {}),
    },
    custom: {
      published: {
        kind: own.kind,
        pathOf: own.pathOf,
        reviewAfterMonths: own.reviewAfterMonths,
        mayPublish: may,
      } satisfies PublishedKind,
    },
    defaultSort: own.defaultSort === 'title' ? 'sortTitle' : (own.defaultSort ?? '-updatedAt'),
    // a browser that dies gives nothing back, so a lock that nobody renews by typing ends soon
    lockDocuments: { duration: lockSeconds },
    trash: true,
    versions: { maxPerDoc: 100, drafts: { validate: false, autosave: { interval: 3000, showSaveDraftButton: true } } },
    indexes: [{ fields: ['commune', 'language', 'slug'], unique: true }],
    access: {
      create: staffWith(...contentRoles),
      read: ownCommune(...contentRoles),
      readVersions: ownCommuneVersions,
      update: ownCommuneUnlessPublishing(may, ...contentRoles),
      delete: deleteNeverPublic,
      admin: staffWith(...contentRoles),
    },
    hooks: {
      beforeOperation: [
        hideForeignBeforeOperation,
        keepEditorsToDraftsBeforeOperation(may),
        wholeDraftsBeforeOperation,
        rememberDraftSaveBeforeOperation,
        rememberLockBeforeOperation,
      ],
      beforeChange: [
        stampTranslationBeforeChange,
        refuseInaccessibleFilesBeforeChange,
        ...(own.beforeChange ?? []),
        rememberPublicVersionBeforeChange,
        stampPublicationBeforeChange(may),
        noteAddressBeforeChange(own.pathOf),
        freeSlugInTrashBeforeChange,
        gateBeforeChange,
      ],
      afterChange: [
        recordPublicationAfterChange(own.kind, own.pathOf),
        worksOnDocuments.afterChange,
        ...(own.afterChange ?? []),
        keepReferencesAfterChange(own.kind),
        tellLinkingAfterChange(own.pathOf),
        keepBrokenLinksAfterChange(own.kind),
        keepLockAfterChange,
      ],
      afterDelete: [worksOnDocuments.afterDelete],
    },
    endpoints: [
      removeEndpoint(own.slug, own.kind, own.pathOf),
      ...reviewEndpoints(own.slug),
      ...lockEndpoints(own.slug),
      ...scheduleEndpoints(own.slug),
      ...translationEndpoints(own.slug),
      ...archiveEndpoints(own.slug, own.kind, own.pathOf),
      ...(own.endpoints ?? []),
    ],
    fields: [
      idField,
      ...workFields,
      communeField,
      ...gateFields,
      languageField,
      ...translationFields(own.slug),
      ...own.fields,
      slugField(own.reservedSlugs ?? []),
      ...publishingFields,
      ...bipFields(own.pathOf),
      searchTextField((data) => words([data.title, data.summary, ...(own.searchWords?.(data) ?? [])])),
      sortKeyField('sortTitle', 'title'),
    ],
  };
};
