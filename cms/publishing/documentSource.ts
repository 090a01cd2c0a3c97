import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { DocumentKind, DocumentOf } from '../../content-models/publications/documentKinds.ts';
import type { PathOf } from './recordPublication.ts';

/** Where the feed takes the documents of one kind from. */
export interface DocumentSource {
  kind: DocumentKind;
  collection: CollectionSlug;
  /** how deep relations are opened before mapping; 1 when left out */
  depth?: number;
  pathOf: PathOf;
  /** A published row as readers get it; throws when it does not fit its model. */
  toDocument: (doc: never, commune: Commune, path: string, req: PayloadRequest) => unknown;
}

/** A source whose mapper gives just the documents of its kind. */
export const documentSource = <Kind extends DocumentKind>(
  source: Omit<DocumentSource, 'kind' | 'toDocument'> & {
    kind: Kind;
    toDocument: (...given: Parameters<DocumentSource['toDocument']>) => DocumentOf<Kind> | Promise<DocumentOf<Kind>>;
  },
): DocumentSource => source;
