import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { UploadReport } from '../../content-models/institutions/institutionFiles.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { checkFiles, standsBeside } from '../connectors/files/checkFiles.ts';
import type { RecognisedFile } from '../connectors/files/readTables.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { InstitutionDoc, InstitutionFileDoc } from '../payload-types.ts';
import { announceWaste } from './announceWaste.ts';
import { currentRows, datasetKindOf, openRows } from './currentDataset.ts';
import type { SentFiles } from './readUpload.ts';
import { dropSealed, storeSealed } from './sealedFiles.ts';

/** Whose files they are, and who sends them. */
export interface Sender {
  institution: InstitutionDoc;
  commune: string;
  uploadedBy: string;
}

/** Rows whose place the new files take: all of the same kind, of invoices and calendars those of the same name. */
const replacedBy = (
  rows: readonly InstitutionFileDoc[],
  files: readonly RecognisedFile[],
  replaceAll: boolean,
): InstitutionFileDoc[] =>
  rows.filter(
    (row) =>
      replaceAll ||
      files.some(({ kind, name }) =>
        standsBeside(kind) ? row.kind === kind && row.fileName === name : row.kind === kind,
      ),
  );

const notOfFiles = () =>
  new ProblemError({ status: 409, title: 'Z tą instytucją łączymy się przez sieć, a nie przez pliki.' });
const changedMeanwhile = () =>
  new ProblemError({ status: 409, title: 'Ktoś inny wgrał pliki w tej samej chwili. Wyślij swoje jeszcze raz.' });

const idsOf = (rows: readonly InstitutionFileDoc[]): string => rows.map(({ id }) => id).join(' ');

/**
 * Checks new files together with those that stay, and only if all is well keeps them: sealed bytes first, then, in one
 * transaction, their rows, the end of the old ones and the audit.
 */
export const keepFiles = async (
  req: PayloadRequest,
  { institution, commune, uploadedBy }: Sender,
  { files, replaceAll }: SentFiles,
): Promise<UploadReport> => {
  const kind = datasetKindOf(institution.connector);
  if (!kind) throw notOfFiles();
  const today = localDateOf(new Date());
  const rows = await currentRows(req.payload, institution.id);
  // First alone, to learn what they are; the whole says whether they fit.
  const alone = checkFiles(kind, files, today);
  const leaving = replacedBy(rows, alone.files, replaceAll);
  const staying = rows.filter((row) => !leaving.includes(row));
  const whole = staying.length === 0 ? alone : checkFiles(kind, [...(await openRows(staying)), ...files], today);
  const given = new Set(files.map(({ name }) => name));
  const report: UploadReport = {
    taken: whole.dataset !== undefined,
    files: whole.files.filter(({ name }) => given.has(name)),
    problems: whole.problems,
    problemCount: whole.problemCount,
    notes: whole.notes,
  };
  const kept = report.files.flatMap((file) => {
    const bytes = files.find(({ name }) => name === file.name)?.bytes;
    return bytes ? [{ ...file, bytes, id: v7(), storedName: v7() }] : [];
  });
  if (!report.taken || kept.length === 0) return { ...report, taken: false };
  const now = new Date().toISOString();
  const storedNames = kept.map(({ storedName }) => storedName);
  try {
    for (const { id, storedName, bytes } of kept) await storeSealed(storedName, id, bytes);
    await inTransaction(req, async () => {
      const { db } = req.payload;
      const present = await db.find<InstitutionFileDoc>({
        collection: 'institutionFiles',
        where: { and: [{ institution: { equals: institution.id } }, { state: { equals: 'current' } }] },
        sort: ['uploadedAt', 'id'],
        pagination: false,
        limit: 5000,
        req,
      });
      if (idsOf(present.docs) !== idsOf(rows)) throw changedMeanwhile();
      for (const { id } of leaving)
        await db.updateOne({ collection: 'institutionFiles', id, data: { state: 'replaced' }, req });
      for (const { id, storedName, name, kind: fileKind, rows: count, bytes } of kept)
        await db.create({
          collection: 'institutionFiles',
          data: {
            id,
            commune,
            institution: institution.id,
            kind: fileKind,
            fileName: name,
            size: bytes.length,
            sha256: createHash('sha256').update(bytes).digest('hex'),
            rows: count,
            uploadedAt: now,
            uploadedBy,
            state: 'current',
            storedName,
          },
          req,
        });
      await appendAudit(req, {
        commune,
        action: 'institutionFiles.uploaded',
        objectType: 'institutions',
        objectId: institution.id,
        details: { files: kept.length, replaced: leaving.length },
      });
      if (kind === 'wasteCalendar') await announceWaste(req, commune);
    });
  } catch (error) {
    await dropSealed(storedNames);
    throw error;
  }
  // What no longer counts is not kept: of a replaced file its row stays, its contents go.
  await dropSealed(leaving.map(({ storedName }) => storedName));
  return report;
};
