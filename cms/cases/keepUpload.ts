import { rm } from 'node:fs/promises';
import { APIError, ValidationError, type PayloadRequest, type Where } from 'payload';
import { v7 } from 'uuid';
import { caseFileSchema, type CaseFile } from '../../content-models/cases/case.ts';
import { largestUpload, mostWaitingUploads } from '../../content-models/cases/upload.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { settleFile } from '../files/settleFile.ts';
import { checkFile, type CheckedFile } from '../files/storeSafely.ts';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { caseFilePath } from './caseFileResponse.ts';
import { caseFileTypes } from './CaseFiles.ts';
import { honestFileName } from './fileName.ts';

/** What a resident sent: bytes and the name they gave it. */
export interface SentFile {
  name: string;
  data: Buffer;
  /** the id it came under, when it came in parts */
  id?: string;
}

/** Refuses what is larger than one file may be. */
export const refuseTooLarge = (size: number): void => {
  if (size > largestUpload) {
    throw new ProblemError({ status: 413, title: 'Plik jest za duży. Może mieć najwyżej 10 MB.' });
  }
};

/** Said when nothing more may wait; the portal then shows what waits, so that there can be room again. */
export const tooManyWait = () =>
  new ProblemError({
    status: 422,
    type: 'urn:moje-miasto:too-many-files',
    title: `Czeka już ${String(mostWaitingUploads)} plików, których nie wysłano. Usuń niepotrzebne albo wyślij sprawę.`,
  });

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

/** Files of a resident that belong to no case yet. */
export const unfiledOf = (resident: string): Where[] => [
  { resident: { equals: resident } },
  { case: { exists: false } },
];

/** Keeps a file a resident chose until they file their matter; only its owner, and later the office, ever gets it back. */
export const keepUpload = async (req: PayloadRequest, resident: string, sent: SentFile): Promise<CaseFile> => {
  refuseTooLarge(sent.data.length);
  const checked = await looked(sent);
  const id = sent.id ?? v7();
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
      if (totalDocs > mostWaitingUploads) throw tooManyWait();
    });
  } catch (error) {
    await rm(caseFilePath(checked.storedName), { force: true });
    throw inWords(error);
  }
  // Outside the transaction, and before anybody hears that it is here.
  await settleFile(caseFilePath(checked.storedName));
  return caseFileSchema.parse({ id, fileName, mimeType: checked.mimeType, size: sent.data.length });
};

/** Removes a whole file that was not filed yet; one that was filed belongs to the case and stays. */
export const dropKeptUpload = async (req: PayloadRequest, resident: string, id: string): Promise<void> => {
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
