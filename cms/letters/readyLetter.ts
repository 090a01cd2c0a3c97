import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { checkLetter } from '../../content-models/letters/checkLetter.ts';
import { letterKindNames, type LetterFault } from '../../content-models/letters/letter.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { slugify } from '../../content-models/shared/polish.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import type { SentFile } from '../cases/keepUpload.ts';
import { readZip } from '../connectors/files/readZip.ts';
import type { CaseAtHand } from '../desk/actOnCase.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseLetterDoc } from '../payload-types.ts';
import { checkSignedFile } from './checkSignedFile.ts';
import { letterPdf } from './letterPdf.ts';
import { changeLetter, contentOf, fileOf, letterChanged, sealSigned, signedOf } from './letterRows.ts';
import { dropLetterFiles, keepLetterFile, type KeptFile, type KeptSigned } from './letterStore.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Refuses a letter that lacks what the law asks for, part by part. */
export const refuseFaults = (faults: LetterFault[]): void => {
  if (faults.length > 0)
    throw new ProblemError({
      status: 422,
      title: 'Pismu czegoś brakuje.',
      errors: faults.map(({ part, message }) => ({ path: part, message })),
    });
};

/** The letter as it would be printed now. */
export const printLetter = (row: CaseLetterDoc, { commune }: CaseAtHand): Promise<Buffer> =>
  letterPdf(row.kind, contentOf(row), { officeName: commune.officeName, madeOn: localDateOf(row.madeAt) });

/** Prints a whole letter, so that it can be signed outside and sent; from then on a change makes it a draft again. */
export const readyLetter = async (
  req: PayloadRequest,
  atHand: CaseAtHand,
  row: CaseLetterDoc,
  revision: number,
): Promise<void> => {
  if (row.revision !== revision || row.state !== 'draft') throw letterChanged();
  refuseFaults(checkLetter(row.kind, contentOf(row)));
  // printed and kept before the transaction: both are slow
  const bytes = await printLetter(row, atHand);
  const file: KeptFile = {
    stored: `${v7()}.pdf`,
    fileName: `${slugify(letterKindNames[row.kind])}-${atHand.doc.number}.pdf`,
    mimeType: 'application/pdf',
    size: bytes.length,
    sha256: sha256(bytes),
  };
  await keepLetterFile(file.stored, bytes);
  try {
    await changeLetter(req, row, revision, ['draft'], async () => {
      await appendAudit(req, {
        ...{ commune: atHand.commune.id, action: 'letter.ready', objectType: 'caseLetters', objectId: row.id },
        details: { case: atHand.doc.id, sha256: file.sha256 },
      });
      return { state: 'ready', file };
    });
  } catch (error) {
    await dropLetterFiles([file]);
    throw error;
  }
};

/**
 * Whether the signed file holds what was printed, byte for byte: a signature is added behind a PDF (PAdES), or the PDF
 * lies in the container. A signed XML may hold it in many ways, so nothing is said of it.
 */
const holdsOurs = (ours: KeptFile | undefined, mimeType: string, data: Buffer): boolean | undefined => {
  if (ours === undefined) return undefined;
  if (mimeType === 'application/pdf') return sha256(data.subarray(0, ours.size)) === ours.sha256;
  if (mimeType === 'application/xml') return undefined;
  return (readZip(data) ?? []).some(({ bytes }) => sha256(bytes) === ours.sha256);
};

/** Keeps the version signed outside, byte for byte; a second one takes the first one's place. */
export const keepSigned = async (
  req: PayloadRequest,
  row: CaseLetterDoc,
  revision: number,
  sent: SentFile,
): Promise<void> => {
  if (row.revision !== revision || row.state !== 'ready') throw letterChanged();
  const { storedName, ...checked } = await checkSignedFile(sent);
  const holds = holdsOurs(fileOf(row), checked.mimeType, sent.data);
  const signed: KeptSigned = {
    ...checked,
    ...{ stored: storedName, size: sent.data.length },
    ...(holds === undefined ? {} : { holdsOurs: holds }),
  };
  await keepLetterFile(signed.stored, sent.data);
  try {
    await changeLetter(req, row, revision, ['ready'], async () => {
      await appendAudit(req, {
        ...{ commune: idOf(row.commune), action: 'letter.signed', objectType: 'caseLetters', objectId: row.id },
        details: { case: idOf(row.case), sha256: signed.sha256, found: signed.signature.found },
      });
      return { sealedSigned: sealSigned(row.id, signed) };
    });
  } catch (error) {
    await dropLetterFiles([signed]);
    throw error;
  }
  await dropLetterFiles([signedOf(row)]);
};
