import type { PayloadRequest } from 'payload';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { appendPublication } from '../publications/appendPublication.ts';
import type { TextReference } from './referencesIn.ts';

/** A public document that leads to something. */
export interface ReferenceUser {
  kind: DocumentKind;
  docId: string;
  commune: string;
}

/** The public documents that lead to one thing, each once, as they were published last. */
export const usersOf = async (
  req: PayloadRequest,
  targetKind: TextReference['targetKind'],
  target: string,
): Promise<ReferenceUser[]> => {
  const found = await req.payload.find({
    collection: 'textReferences',
    where: { and: [{ targetKind: { equals: targetKind } }, { target: { equals: target } }] },
    sort: 'id',
    depth: 0,
    pagination: false,
    limit: 100_000,
    overrideAccess: true,
    req,
  });
  return found.docs.map(({ kind, docId, commune }) => ({ kind: kind as DocumentKind, docId, commune: idOf(commune) }));
};

/** The public documents of a commune that lead by address to a place on its own site, or to one below it. */
export const usersUnder = async (req: PayloadRequest, commune: string, path: string): Promise<ReferenceUser[]> => {
  const found = await req.payload.find({
    collection: 'textReferences',
    where: {
      and: [
        { commune: { equals: commune } },
        { targetKind: { equals: 'path' } },
        // addresses are written with and without the last stroke
        { target: { contains: path.replace(/\/$/, '') } },
      ],
    },
    sort: 'id',
    depth: 0,
    pagination: false,
    limit: 100_000,
    overrideAccess: true,
    req,
  });
  return found.docs
    .filter(({ target }) => `${target}/`.startsWith(path))
    .map(({ kind, docId }) => ({ kind: kind as DocumentKind, docId, commune }));
};

/** Tells the feed, in the caller's transaction, of every public document that leads to what has just changed. */
export const touchUsers = async (
  req: PayloadRequest,
  targetKind: TextReference['targetKind'],
  target: string,
  /** only documents of these kinds, where the others say nothing else than before */
  kinds?: readonly DocumentKind[],
): Promise<number> => {
  const users = (await usersOf(req, targetKind, target)).filter(({ kind }) => kinds?.includes(kind) ?? true);
  for (const { kind, docId, commune } of users) {
    const { tenant } = await communeById(req.payload, commune, req);
    await appendPublication(req, { tenant, kind, docId, op: 'touch' });
  }
  return users.length;
};
