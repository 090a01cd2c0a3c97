import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { registerPublication } from '../changeRegister/registerPublication.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { appendPublication } from '../publications/appendPublication.ts';

/** Where a document lives on its commune's site: its language, its place and the places above it. */
export type PathOf = (doc: PublishedDoc, req: PayloadRequest) => Promise<string>;

/** The part of a document that its publication is about. */
export interface PublishedDoc {
  id: string;
  commune?: string | { id: string } | null;
  language: Language;
  slug: string;
  title: string;
  revision?: number | null;
  inBip?: boolean | null;
  archivedAt?: string | null;
  _status?: 'draft' | 'published' | null;
}

/** Writes feed and register in the document's own transaction whenever something went public. */
export const recordPublicationAfterChange =
  (kind: DocumentKind, pathOf: PathOf): CollectionAfterChangeHook =>
  async ({ doc, req, collection }) => {
    const published = doc as PublishedDoc;
    if (published._status !== 'published' || req.context.draftSave === true) return published;
    const { tenant } = await communeById(req.payload, idOf(published.commune), req);
    const path = await pathOf(published, req);
    await registerPublication(req, collection.slug, { kind, id: published.id, path });
    await appendPublication(req, { tenant, kind, docId: published.id, op: 'publish' });
    return published;
  };
