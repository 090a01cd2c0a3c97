import type { CollectionConfig, Field } from 'payload';
import { idField } from '../fields/idField.ts';
import { nobody } from './nobody.ts';

/** Rows that only our own code reads and writes: no door of Payload's leads to them, for anybody. */
export const internalCollection = (
  slug: string,
  document: string,
  labels: { singular: string; plural: string },
  fields: Field[],
): CollectionConfig => ({
  slug,
  labels,
  typescript: { interface: document },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
  endpoints: false,
  timestamps: false,
  lockDocuments: false,
  fields: [idField, ...fields],
});
