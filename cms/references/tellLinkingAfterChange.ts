import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../fields/idOf.ts';
import { lookAtLinking, lookAtPathUsers } from '../linkChecks/keepBrokenLinks.ts';
import { publicVersionOf } from '../publishing/guardPublishing.ts';
import type { PathOf, PublishedDoc } from '../publishing/recordPublication.ts';
import { touchUsers } from './touchUsers.ts';

const addresses = (context: Record<string, unknown>): Map<string, string | undefined> =>
  (context.addressesBefore ??= new Map()) as Map<string, string | undefined>;

/** Remembers the public address a document has before it is saved, if it has one. */
export const noteAddressBeforeChange =
  (pathOf: PathOf): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req, collection }) => {
    const id = (originalDoc as { id?: string } | undefined)?.id;
    if (operation !== 'update' || id === undefined) return data as unknown;
    const before = await publicVersionOf(req, collection.slug, id);
    addresses(req.context).set(id, before ? await pathOf(before as unknown as PublishedDoc, req) : undefined);
    return data as unknown;
  };

/** Tells the feed of the documents that link to one whose address came, changed or went: their links follow it, or are broken. */
export const tellLinkingAfterChange =
  (pathOf: PathOf): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const row = doc as PublishedDoc;
    if (req.context.draftSave === true) return row;
    const before = addresses(req.context).get(row.id);
    const now = row._status === 'published' ? await pathOf(row, req) : undefined;
    if (before === now) return row;
    await touchUsers(req, 'document', row.id);
    await lookAtLinking(req, row.id);
    await lookAtPathUsers(req, idOf(row.commune), [before, now]);
    return row;
  };
