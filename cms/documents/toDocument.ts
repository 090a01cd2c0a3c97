import { documentSchema, type Document } from '../../content-models/documents/document.ts';
import type { DocumentDoc } from '../payload-types.ts';

/** A published file as the site gets it. */
export const toDocument = (doc: DocumentDoc): Document =>
  documentSchema.parse({
    id: doc.id,
    title: doc.title,
    fileName: doc.publicName,
    mimeType: doc.mimeType,
    size: doc.filesize,
    sha256: doc.sha256,
    language: doc.language,
    ...(doc.pages ? { pages: doc.pages } : {}),
    ...(doc.mimeType === 'application/pdf' ? { accessible: doc.accessible === true } : {}),
  });

/** Attached documents in their order; a reference to one that is gone is left out. */
export const toDocuments = (attachments: (string | DocumentDoc)[] | null | undefined): Document[] =>
  (attachments ?? []).filter((attachment) => typeof attachment === 'object').map(toDocument);
