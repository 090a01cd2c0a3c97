import { link, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../api/refusal.ts';
import { z } from 'zod';
import { sha256Schema } from '../../content-models/shared/identity.ts';
import { instantSchema } from '../../content-models/shared/localDate.ts';
import { env } from '../env.ts';
import type { CheckedFile } from '../files/storeSafely.ts';
import type { DocumentDoc } from '../payload-types.ts';

const earlierFileSchema = z.object({
  sha256: sha256Schema,
  /** what it is called for readers */
  fileName: z.string(),
  storedName: z.string(),
  size: z.int().nonnegative(),
  replacedAt: instantSchema,
});
/** A file that stood in a document's place before another replaced it. */
export type EarlierFile = z.infer<typeof earlierFileSchema>;

/** The files that a document had before, newest first. */
export const earlierFilesOf = (doc: Pick<DocumentDoc, 'earlier'>): EarlierFile[] =>
  z.array(earlierFileSchema).parse(doc.earlier ?? []);

/** Where replaced files are kept, beside the folder that Payload tidies. */
export const earlierFile = (storedName: string): string =>
  path.join(env.dataDir, 'files/documents-earlier', path.basename(storedName));

/** Payload throws a replaced file away; a second name for the same bytes keeps them. */
export const keepEarlierFileBeforeOperation: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
  const { operation } = hook;
  if (!req.file || (operation !== 'update' && operation !== 'updateByID')) return;
  const { id } = args as { id?: string };
  // Payload calls a change of many and a change of one the same; only one names its row.
  if (id === undefined) throw refusal('Plik można podmienić tylko w jednym załączniku naraz.');
  const row = await req.payload.db.findOne<DocumentDoc>({
    collection: 'documents',
    where: { id: { equals: id } },
    req,
  });
  if (!row?.filename) return;
  const kept = earlierFile(row.filename);
  await mkdir(path.dirname(kept), { recursive: true });
  await link(path.join(env.dataDir, 'files/documents', path.basename(row.filename)), kept).catch((error: unknown) => {
    // kept already by an attempt that failed later, or lost long ago
    if (!['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  });
};

/** Writes the replaced file down beside the new one, so that its old address goes on leading somewhere. */
export const noteEarlierFileBeforeChange: CollectionBeforeChangeHook<DocumentDoc> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const checked = req.context.checkedFile as CheckedFile | undefined;
  if (operation !== 'update' || !checked || !req.file || !originalDoc?.sha256 || !originalDoc.filename) return data;
  if (originalDoc.sha256 === checked.sha256) return data;
  const replaced: EarlierFile = {
    sha256: originalDoc.sha256,
    fileName: originalDoc.publicName ?? originalDoc.filename,
    storedName: originalDoc.filename,
    size: originalDoc.filesize ?? 0,
    replacedAt: new Date().toISOString(),
  };
  return { ...data, earlier: [replaced, ...earlierFilesOf(originalDoc)] };
};
