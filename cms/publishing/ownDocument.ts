import type { CollectionSlug, PayloadRequest } from 'payload';
import { staffOf, type StaffPrincipal } from '../access/roles.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { contentRoles } from './guardPublishing.ts';
import { mayPublishIn } from './publishedCollections.ts';

/** A document as its newest version is, and the member of staff who asks for it. */
export interface OwnDocument {
  id: string;
  staff: StaffPrincipal;
  doc: Record<string, unknown> & { id: string; commune: unknown; title?: string | null; type?: unknown };
}

/**
 * The document that an endpoint's address names, in the caller's own commune: 401 for nobody, 403 for staff who do not
 * work on content (or, where a sentence is given, may not publish), 404 for what is not there or not theirs.
 */
export const ownDocument = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  refusal: { publisher?: string } = {},
): Promise<OwnDocument> => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  if (staff.role !== 'superadministrator' && !(contentRoles as readonly string[]).includes(staff.role))
    throw new ProblemError({ status: 403, title: 'Nie masz uprawnień do tej czynności.' });
  const id = String(req.routeParams?.id);
  const found = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  });
  const doc = found.docs[0] as unknown as OwnDocument['doc'] | undefined;
  if (!doc) throw notFound();
  if (refusal.publisher !== undefined && !mayPublishIn(req, collection, doc))
    throw new ProblemError({ status: 403, title: refusal.publisher });
  return { id, staff, doc };
};
