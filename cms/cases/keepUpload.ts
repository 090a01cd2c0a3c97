import { rm } from 'node:fs/promises';
import { APIError, ValidationError, type PayloadRequest, type Where } from 'payload';
import { v7 } from 'uuid';
import { caseFileSchema, type CaseFile } from '../../content-models/cases/case.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { checkFile, type CheckedFile } from '../files/storeSafely.ts';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { caseFilePath } from './caseFileResponse.ts';
import { caseFileTypes } from './CaseFiles.ts';
import { honestFileName } from './fileName.ts';

/** Bytes of one file. */
export const largestUpload = 10_000_000;
const unfiledAtOnce = 20;

/** What a resident sent: bytes and the name they gave it. */
export interface SentFile {
  name: string;
  data: Buffer;
}

/** Our own look at the bytes and Payload's second one refuse with a 400; the resident gets it in words, as a field to mend. */
const inWords = (error: unknown): unknown => {
  if (!(error instanceof APIError) || error.status !== 400) return error;
  const message =
    error instanceof ValidationError
      ? 'Ten plik jest uszkodzony. Zapisz go jeszcze raz i dodaj ponownie.'
      : error.message;
  return new ProblemError({ status: 422, title: message, errors: [{ path: 'file', message }] }, { cause: error });
};

const looked = async ({ name, data }: SentFile): Promise<CheckedFile> => {
  try {
    return await checkFile(data, name, caseFileTypes);
  } catch (error) {
    throw inWords(error);
  }
};

const unfiledOf = (resident: string): Where[] => [{ resident: { equals: resident } }, { case: { exists: false } }];

/** Keeps a file a resident chose until they file their matter; only its owner, and later the office, ever gets it back. */
export const keepUpload = async (req: PayloadRequest, resident: string, sent: SentFile): Promise<CaseFile> => {
  if (sent.data.length > largestUpload) {
    throw new ProblemError({ status: 413, title: 'Plik jest za duży. Może mieć najwyżej 10 MB.' });
  }
  const checked = await looked(sent);
  const id = v7();
  const fileName = honestFileName(sent.name, checked.storedName.split('.').at(-1) ?? 'bin');
  const sealedName = seal(dataKeys(), id, fileName);
  try {
    await inTransaction(req, async () => {
      await req.payload.create({
        collection: 'caseFiles',
        data: { id, resident, sealedName, sha256: checked.sha256 },
        file: { data: sent.data, mimetype: checked.mimeType, name: checked.storedName, size: sent.data.length },
        depth: 0,
        overrideAccess: true,
        req,
      });
      const { totalDocs } = await req.payload.count({
        collection: 'caseFiles',
        where: { and: unfiledOf(resident) },
        overrideAccess: true,
        req,
      });
      if (totalDocs > unfiledAtOnce) {
        throw new ProblemError({
          status: 422,
          title: `Czeka już ${String(unfiledAtOnce)} plików, których nie wysłano. Usuń niepotrzebne albo wyślij sprawę.`,
        });
      }
    });
  } catch (error) {
    await rm(caseFilePath(checked.storedName), { force: true });
    throw inWords(error);
  }
  return caseFileSchema.parse({ id, fileName, mimeType: checked.mimeType, size: sent.data.length });
};

/** Removes a file that was not filed yet; one that was filed belongs to the case and stays. */
export const dropUpload = async (req: PayloadRequest, resident: string, id: string): Promise<void> => {
  const where: Where = { and: [{ id: { equals: id } }, ...unfiledOf(resident)] };
  const own = await req.payload.find({
    collection: 'caseFiles',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [file] = own.docs;
  if (!file) throw notFound();
  await inTransaction(req, async () => {
    await req.payload.db.deleteMany({ collection: 'caseFiles', where, req });
    // Filed in the meantime: the condition spared it, so its bytes stay as well.
    const { totalDocs } = await req.payload.count({
      collection: 'caseFiles',
      where: { id: { equals: id } },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0) throw notFound();
  });
  await rm(caseFilePath(file.filename ?? ''), { force: true });
};
