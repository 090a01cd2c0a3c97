import type { CollectionConfig } from 'payload';
import { documentKindNames, isDocumentKind } from '../../content-models/publications/documentKinds.ts';
import type { WorklistItem } from '../../content-models/work/work.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune } from '../access/staffOnly.ts';
import type { WorklistSlot } from '../dashboard/worklistSlot.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import type { BrokenLinkDoc } from '../payload-types.ts';
import { contentRoles } from '../publishing/guardPublishing.ts';

const toItem = (row: BrokenLinkDoc): WorklistItem => ({
  id: row.id,
  title: row.title,
  kind: isDocumentKind(row.kind) ? documentKindNames[row.kind] : row.kind,
  href: `/admin/collections/${row.collectionName}/${row.docId}`,
  at: row.since,
  detail: row.detail,
});

/** One row for each public document with links that lead nowhere, kept as documents and nights come and go. */
export const BrokenLinks: CollectionConfig = {
  slug: 'brokenLinks',
  labels: {
    singular: { pl: 'Dokument z martwym odnośnikiem', en: 'Document with a broken link' },
    plural: { pl: 'Martwe odnośniki', en: 'Broken links' },
  },
  typescript: { interface: 'BrokenLinkDoc' },
  admin: { hidden: true },
  custom: { worklist: { name: 'brokenLinks', where: { id: { exists: true } }, toItem } satisfies WorklistSlot },
  access: { create: nobody, read: ownCommune(...contentRoles), update: nobody, delete: nobody, admin: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'kind', type: 'text', required: true },
    { name: 'collectionName', type: 'text', required: true },
    { name: 'docId', type: 'text', required: true, unique: true, index: true },
    { name: 'title', type: 'text', required: true },
    // one line for each link: its words, its address, what is wrong
    { name: 'detail', type: 'textarea', required: true },
    { name: 'since', type: 'date', required: true, index: true },
  ],
};
