import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { partOfOwnOrSharedCase } from '../access/caseAccess.ts';
import { nobody } from '../access/nobody.ts';
import { env } from '../env.ts';
import { idField } from '../fields/idField.ts';
import { documentTypes, pictureTypes } from '../files/storeSafely.ts';

/** What residents may attach. */
export const caseFileTypes: Record<string, string> = {
  ...documentTypes,
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': pictureTypes['image/webp'] ?? 'webp',
};

/** Private files of cases: random names, served only by endpoints that ask who is asking (design §4.10). */
export const CaseFiles: CollectionConfig = {
  slug: 'caseFiles',
  labels: { singular: 'Plik sprawy', plural: 'Pliki spraw' },
  typescript: { interface: 'CaseFileDoc' },
  admin: { hidden: true },
  access: { create: nobody, read: partOfOwnOrSharedCase, update: nobody, delete: nobody, admin: nobody },
  upload: {
    staticDir: path.join(env.dataDir, 'files/cases'),
    mimeTypes: Object.keys(caseFileTypes),
    pasteURL: false,
    crop: false,
    focalPoint: false,
    // Payload's own file address stays shut: it knows nothing of the audit trail.
    handlers: [() => new Response(null, { status: 404 })],
  },
  lockDocuments: false,
  fields: [
    idField,
    // Absent while the resident has not filed yet; swept after seven days (poland.md G4) unless a draft names it.
    { name: 'case', type: 'relationship', relationTo: 'cases', index: true, maxDepth: 0 },
    { name: 'commune', type: 'relationship', relationTo: 'communes', index: true, maxDepth: 0 },
    { name: 'department', type: 'relationship', relationTo: 'departments', maxDepth: 0 },
    {
      name: 'resident',
      type: 'relationship',
      relationTo: 'residents',
      required: true,
      index: true,
      maxDepth: 0,
      access: { read: nobody },
    },
    // The name its owner gave it may tell a story, so it is sealed with the file's id.
    { name: 'sealedName', type: 'text', required: true, access: { read: nobody } },
    { name: 'sha256', type: 'text', required: true },
  ],
};
