import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { staffOf } from '../access/roles.ts';
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
  _status?: 'draft' | 'published' | null;
}

const bookkeeping = new Set([
  'revision',
  'changedAt',
  'updatedAt',
  'createdAt',
  'review',
  'reviewNote',
  'searchText',
  'sortTitle',
  'gateReasons',
  '_status',
  'enteredBy',
  'publishedAt',
]);

/** Names of the top-level fields whose values differ. */
export const changedFieldsOf = (
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown>,
): string[] =>
  Object.keys(after).filter(
    (name) => !bookkeeping.has(name) && JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );

/** One row in the public register of changes. */
export const registerChange = async (
  req: PayloadRequest,
  row: {
    commune: string;
    kind: DocumentKind;
    docId: string;
    revision: number;
    action: 'publish' | 'change' | 'remove';
    title: string;
    path: string;
    reason?: string;
    changedFields?: string[];
  },
): Promise<void> => {
  await req.payload.db.create({
    collection: 'changeRegister',
    data: { id: v7(), ...row, by: staffOf(req)?.name ?? 'Redakcja', at: new Date().toISOString() },
    req,
  });
};

/** Writes feed and register in the document's own transaction whenever something went public. */
export const recordPublicationAfterChange =
  (kind: DocumentKind, pathOf: PathOf): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const published = doc as PublishedDoc;
    if (published._status !== 'published' || req.context.draftSave === true) return published;
    const commune = idOf(published.commune);
    const { tenant } = await communeById(req.payload, commune, req);
    const revision = published.revision ?? 1;
    const before: unknown = previousDoc;
    await registerChange(req, {
      commune,
      kind,
      docId: published.id,
      revision,
      action: revision === 1 ? 'publish' : 'change',
      title: published.title,
      path: await pathOf(published, req),
      changedFields: changedFieldsOf(
        before as Record<string, unknown> | undefined,
        published as unknown as Record<string, unknown>,
      ),
    });
    await appendPublication(req, { tenant, kind, docId: published.id, op: 'publish' });
    return published;
  };
