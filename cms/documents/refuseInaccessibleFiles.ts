import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';
import type { DocumentDoc } from '../payload-types.ts';

/** Whether readers who cannot use a file are left with nothing: no page with the same words, no reason. */
export const leavesReadersOut = (
  doc: Pick<DocumentDoc, 'mimeType' | 'accessible' | 'inaccessibleReason' | 'htmlTwin'>,
): boolean =>
  doc.mimeType === 'application/pdf' &&
  doc.accessible !== true &&
  !doc.inaccessibleReason?.trim() &&
  maybeIdOf(doc.htmlTwin?.value) === undefined;

const attachedTo = (data: Record<string, unknown>): string[] => {
  const resolution = data.resolution as { consolidatedText?: unknown } | null | undefined;
  return [...(Array.isArray(data.attachments) ? (data.attachments as unknown[]) : []), resolution?.consolidatedText]
    .map(maybeIdOf)
    .filter((id) => id !== undefined);
};

const filesOf = async (req: PayloadRequest, ids: string[]): Promise<DocumentDoc[]> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    limit: ids.length,
    overrideAccess: true,
    req,
  });
  return docs;
};

/** A file that not everyone can read goes public only beside a page with the same words, or with a reason (A5). */
export const refuseInaccessibleFilesBeforeChange: CollectionBeforeChangeHook = async ({
  data,
  req,
  originalDoc,
  collection,
}) => {
  const known = originalDoc as Record<string, unknown> | undefined;
  if (req.context.draftSave === true || (data._status ?? known?._status) !== 'published') return data;
  const ids = attachedTo({ ...known, ...data });
  if (ids.length === 0) return data;
  const errors = (await filesOf(req, ids)).filter(leavesReadersOut).map(({ title }) => ({
    path: 'attachments',
    message: `Pliku „${title}” nie przeczyta osoba niewidoma. Otwórz go w „Załącznikach” i wybierz stronę z tą samą treścią albo napisz, dlaczego jej nie ma.`,
  }));
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t);
  return data;
};
