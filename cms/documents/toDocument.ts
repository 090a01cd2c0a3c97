import { documentSchema, type Document } from '../../content-models/documents/document.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { DocumentDoc } from '../payload-types.ts';
import { earlierFilesOf } from './earlierFiles.ts';

const forThoseLeftOut = ({ htmlTwin, inaccessibleReason }: DocumentDoc) => {
  const twin = maybeIdOf(htmlTwin?.value);
  return {
    ...(twin === undefined ? {} : { htmlTwinId: twin }),
    ...(inaccessibleReason?.trim() ? { inaccessibleReason: inaccessibleReason.trim() } : {}),
  };
};

/** A published file as the site gets it. */
export const toDocument = (doc: DocumentDoc): Document => {
  const earlier = earlierFilesOf(doc).map(({ sha256, fileName, replacedAt }) => ({ sha256, fileName, replacedAt }));
  return documentSchema.parse({
    id: doc.id,
    title: doc.title,
    fileName: doc.publicName,
    mimeType: doc.mimeType,
    size: doc.filesize,
    sha256: doc.sha256,
    language: doc.language,
    ...(doc.pages ? { pages: doc.pages } : {}),
    ...(doc.mimeType === 'application/pdf' ? { accessible: doc.accessible === true } : {}),
    ...(earlier.length > 0 ? { earlier } : {}),
    ...(doc.mimeType === 'application/pdf' && doc.accessible !== true ? forThoseLeftOut(doc) : {}),
  });
};

/** Attached documents in their order; a reference to one that is gone is left out. */
export const toDocuments = (attachments: (string | DocumentDoc)[] | null | undefined): Document[] =>
  (attachments ?? []).filter((attachment) => typeof attachment === 'object').map(toDocument);
