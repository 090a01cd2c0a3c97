import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { mostWaitingUploads, type UploadBeginning, type UploadState } from '../../content-models/cases/upload.ts';
import { idSchema } from '../../content-models/shared/identity.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import type { CaseFileDoc } from '../payload-types.ts';
import { toCaseFile } from './caseModels.ts';
import { dropKeptUpload, keepUpload, refuseTooLarge, tooManyWait, unfiledOf } from './keepUpload.ts';
import {
  addToPart,
  beginPart,
  dropPart,
  partOf,
  partsOf,
  PartTooLong,
  readPart,
  type UploadPart,
} from './uploadParts.ts';

const stateOfPart = ({ id, name, size, sha256, offset }: UploadPart): UploadState => ({
  ...{ id, size, sha256, offset },
  fileName: name,
  kept: false,
});

const stateOfFile = (doc: CaseFileDoc): UploadState => {
  const { id, fileName, size } = toCaseFile(doc);
  return { id, fileName, size, sha256: doc.sha256, offset: size, kept: true };
};

const keptFiles = async (req: PayloadRequest, resident: string, ids?: string[]): Promise<CaseFileDoc[]> => {
  const { docs } = await req.payload.db.find<CaseFileDoc>({
    collection: 'caseFiles',
    where: { and: [...unfiledOf(resident), ...(ids === undefined ? [] : [{ id: { in: ids } }])] },
    sort: 'id',
    pagination: false,
    req,
  });
  return docs;
};

/**
 * A resident's files that are still on their way. A crash between keeping a file and forgetting its part leaves the part
 * behind: it would wait for ever, count among the twenty and be seen as a file that was never filed, so it goes here.
 */
const openParts = async (req: PayloadRequest, resident: string): Promise<UploadPart[]> => {
  const parts = await partsOf(resident);
  if (parts.length === 0) return parts;
  const { docs } = await req.payload.db.find<CaseFileDoc>({
    collection: 'caseFiles',
    where: { and: [{ resident: { equals: resident } }, { id: { in: parts.map(({ id }) => id) } }] },
    select: { sha256: true },
    pagination: false,
    req,
  });
  const kept = new Set(docs.map(({ id }) => id));
  for (const id of kept) await dropPart(resident, id);
  return parts.filter(({ id }) => !kept.has(id));
};

/** Everything of a resident's that waits to be filed, or only what has one of these ids. */
export const waitingUploads = async (req: PayloadRequest, resident: string, ids?: string[]): Promise<UploadState[]> => {
  const asked = ids?.filter((id) => idSchema.safeParse(id).success);
  if (asked?.length === 0) return [];
  // the parts first: one that becomes whole meanwhile is then seen as kept, not missed
  const parts = (await openParts(req, resident)).filter(({ id }) => asked?.includes(id) ?? true);
  const kept = (await keptFiles(req, resident, asked)).map(stateOfFile);
  return [...kept, ...parts.filter(({ id }) => kept.every((one) => one.id !== id)).map(stateOfPart)];
};

/**
 * Announces a file. One that is on its way already (the same sum and size, not in the sender's hand) goes on from where
 * it stopped, so that a lost answer, a reload and another device begin nothing twice.
 */
export const beginUpload = async (
  req: PayloadRequest,
  resident: string,
  { name, size, sha256, besides }: UploadBeginning,
): Promise<UploadState> => {
  refuseTooLarge(size);
  const parts = await openParts(req, resident);
  const begun = parts.find((one) => one.sha256 === sha256 && one.size === size && !besides.includes(one.id));
  if (begun) return stateOfPart(begun);
  if (parts.length + (await keptFiles(req, resident)).length >= mostWaitingUploads) throw tooManyWait();
  return stateOfPart(await beginPart(resident, { name, size, sha256 }));
};

const processKey = Symbol.for('moje-miasto.uploadsInFlight');
interface Line {
  stop: AbortController;
  ended: Promise<void>;
}
// On the process, because Next bundles modules more than once.
const shared = globalThis as unknown as Record<symbol, Map<string, Line> | undefined>;
const lines = (): Map<string, Line> => (shared[processKey] ??= new Map<string, Line>());

/** One line at a time adds to a file. One that broke unnoticed may still hold it: whoever comes anew ends that. */
const onOwnLine = async <Result>(id: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
  for (let earlier = lines().get(id); earlier; earlier = lines().get(id)) {
    earlier.stop.abort();
    await earlier.ended;
  }
  const stop = new AbortController();
  const { promise: ended, resolve } = Promise.withResolvers<undefined>();
  lines().set(id, { stop, ended });
  try {
    return await work(stop.signal);
  } finally {
    lines().delete(id);
    resolve(undefined);
  }
};

/** How much of a resident's file is here; what is not theirs is not there. */
export const uploadState = async (req: PayloadRequest, resident: string, id: string): Promise<UploadState> => {
  const asked = () => waitingUploads(req, resident, [id]);
  // only its owner may end an earlier line
  const [state] = (await partOf(resident, id)) ? await onOwnLine(id, asked) : await asked();
  if (!state) throw notFound();
  return state;
};

const otherOffset = (offset: number) =>
  new ProblemError(
    {
      status: 409,
      type: 'https://iana.org/assignments/http-problem-types#mismatching-upload-offset',
      title: 'Ten plik doszedł do nas do innego miejsca.',
      detail: `Wyślij go od bajtu ${String(offset)}.`,
    },
    { headers: { 'Upload-Offset': String(offset) } },
  );

const notTheSame = () => {
  const message = 'Ten plik zmienił się w czasie wysyłania. Wybierz go jeszcze raz.';
  return new ProblemError({ status: 422, title: message, errors: [{ path: 'file', message }] });
};

/** A whole file is looked at and kept under the id it came with; one that is refused is gone at once. */
const keepWhole = async (req: PayloadRequest, resident: string, part: UploadPart): Promise<void> => {
  const data = await readPart(resident, part);
  try {
    if (createHash('sha256').update(data).digest('hex') !== part.sha256) throw notTheSame();
    await keepUpload(req, resident, { name: part.name, data, id: part.id });
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status < 500) await dropPart(resident, part.id);
    throw error;
  }
  await dropPart(resident, part.id);
};

/** Bytes of a file, and where they belong. */
export interface SentPart {
  id: string;
  offset: number;
  bytes: ReadableStream<Uint8Array> | null;
}

const add = async (
  req: PayloadRequest,
  resident: string,
  { id, offset, bytes }: SentPart,
  signal: AbortSignal,
): Promise<UploadState> => {
  const [kept] = await keptFiles(req, resident, [id]);
  const part = await partOf(resident, id);
  if (kept) {
    // it was kept, and the answer or the process was lost right after
    if (part) await dropPart(resident, id);
    return stateOfFile(kept);
  }
  if (!part) throw notFound();
  if (part.offset !== offset) throw otherOffset(part.offset);
  let here: number;
  try {
    here = await addToPart(resident, part, bytes, signal);
  } catch (error) {
    const title =
      error instanceof PartTooLong
        ? 'Przyszło więcej bajtów, niż zapowiedziano.'
        : 'Połączenie się urwało. Zapytaj, ile doszło, i wyślij resztę.';
    throw new ProblemError({ status: 400, title }, { cause: error });
  }
  if (here < part.size) return stateOfPart({ ...part, offset: here });
  await keepWhole(req, resident, { ...part, offset: here });
  const [file] = await keptFiles(req, resident, [id]);
  if (!file) throw notFound();
  return stateOfFile(file);
};

/** Adds bytes to a resident's file from where it stopped; with the last one it is looked at and kept. */
export const addToUpload = async (req: PayloadRequest, resident: string, sent: SentPart): Promise<UploadState> => {
  if (await partOf(resident, sent.id)) return onOwnLine(sent.id, (signal) => add(req, resident, sent, signal));
  // kept already, and the answer was lost; or not there
  return uploadState(req, resident, sent.id);
};

/** Removes a resident's file that was not filed yet, whole or still on its way. */
export const dropUpload = async (req: PayloadRequest, resident: string, id: string): Promise<void> => {
  const hasPart = (await partOf(resident, id)) !== undefined;
  if (hasPart) await onOwnLine(id, () => dropPart(resident, id));
  if (hasPart && (await keptFiles(req, resident, [id])).length === 0) return;
  await dropKeptUpload(req, resident, id);
};
