import type { PayloadRequest, Where } from 'payload';
import { notFound } from '../api/problem.ts';
import type { CaseFileDoc } from '../payload-types.ts';

const readable = async (req: PayloadRequest, where: Where): Promise<string> => {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    // Staff without any cases at all are told the same as those with other cases.
    disableErrors: true,
    req,
  });
  const [found] = docs;
  if (!found) throw notFound();
  return found.id;
};

/** The id of the case with this number, if whoever asks may read it; otherwise it does not exist. */
export const readableCaseByNumber = (req: PayloadRequest): Promise<string> =>
  readable(req, { number: { equals: String(req.routeParams?.number) } });

/** The id of the case with this id, if whoever asks may read it; otherwise it does not exist. */
export const readableCaseById = (req: PayloadRequest): Promise<string> =>
  readable(req, { id: { equals: String(req.routeParams?.id) } });

/** A file of a case that the caller was already found to be allowed to read. */
export const fileOfCase = async (req: PayloadRequest, caseId: string): Promise<CaseFileDoc> => {
  const where: Where = { and: [{ id: { equals: String(req.routeParams?.fileId) } }, { case: { equals: caseId } }] };
  const own = await req.payload.find({
    collection: 'caseFiles',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    // Staff without any cases at all are told the same as those with other cases.
    disableErrors: true,
    req,
  });
  const id = own.docs[0]?.id;
  if (id === undefined) throw notFound();
  // The name is sealed and shut to every field access, so it is read past it, by the id that passed.
  return req.payload.findByID({ collection: 'caseFiles', id, depth: 0, overrideAccess: true, req });
};
