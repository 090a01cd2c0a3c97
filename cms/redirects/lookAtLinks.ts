import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { idOf } from '../fields/idOf.ts';
import { lookAtPathUsers } from '../linkChecks/keepBrokenLinks.ts';
import type { RedirectDoc } from '../payload-types.ts';

/** An address that leads on now mends the links to it; one that no longer does breaks them. */
export const lookAtLinksAfterChange: CollectionAfterChangeHook<RedirectDoc> = async ({ doc, previousDoc, req }) => {
  const before = previousDoc as Partial<RedirectDoc> | undefined;
  if (before?.from !== doc.from) await lookAtPathUsers(req, idOf(doc.commune), [before?.from, doc.from]);
  return doc;
};

/** The same when a redirect is taken away. */
export const lookAtLinksAfterDelete: CollectionAfterDeleteHook<RedirectDoc> = async ({ doc, req }) => {
  await lookAtPathUsers(req, idOf(doc.commune), [doc.from]);
  return doc;
};
