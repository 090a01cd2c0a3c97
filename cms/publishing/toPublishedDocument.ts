import type { Commune } from '../../content-models/communes/commune.ts';
import type { PublishedDocument } from '../../content-models/publications/publishedDocument.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { toLegalMetadata } from './toLegalMetadata.ts';

/** The fields of a row that every kind of published document has. */
export interface PublishedRow {
  id: string;
  language: PublishedDocument['language'];
  revision?: number | null;
  title: string;
  summary?: string | null;
  translationOf?: unknown;
  translatedRevision?: number | null;
  producedBy: string;
  producedAt: string;
  enteredBy?: string | null;
  publishedAt?: string | null;
  changedAt?: string | null;
  updatedAt: string;
  inBip?: boolean | null;
  archivedAt?: string | null;
  exclusions?: { scope: string; legalBasis: string; decidedBy: string; inInterestOf?: string | null }[] | null;
}

/** What every published document carries, out of a row and the address it lives at. */
export const toPublishedDocument = (doc: PublishedRow, commune: Commune, path: string): PublishedDocument => {
  const original = maybeIdOf(doc.translationOf);
  return {
    id: doc.id,
    tenant: commune.tenant,
    language: doc.language,
    revision: doc.revision ?? 1,
    path,
    title: doc.title,
    summary: doc.summary ?? '',
    ...(original !== undefined && doc.language !== 'pl'
      ? { translationOf: { id: original, revision: doc.translatedRevision ?? 0 } }
      : {}),
    metadata: toLegalMetadata(doc, commune, path),
  };
};
