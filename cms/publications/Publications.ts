import type { CollectionConfig } from 'payload';
import { publicationKinds } from '../../content-models/publications/publication.ts';
import { nobody } from '../access/nobody.ts';
import { idField } from '../fields/idField.ts';
import type { DocumentSource } from '../publishing/documentSource.ts';
import { publicationEndpoints } from './publicationEndpoints.ts';

/** The feed of what changed for the public, in commit order; written in each document's own transaction (design §4.8). */
export const Publications = (sources: readonly DocumentSource[]): CollectionConfig => ({
  slug: 'publications',
  labels: { singular: 'Wpis kanału', plural: 'Kanał publikacji' },
  typescript: { interface: 'PublicationDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  endpoints: publicationEndpoints(sources),
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'tenant', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...publicationKinds] },
    { name: 'docId', type: 'text', required: true, index: true },
    { name: 'op', type: 'select', required: true, options: ['publish', 'remove', 'touch'] },
    { name: 'at', type: 'date', required: true },
  ],
});
