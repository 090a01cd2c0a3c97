import type { PayloadRequest } from 'payload';
import { ProblemError } from '../api/problem.ts';
import { requireUnfiled } from '../cases/ownFiles.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseFileDoc } from '../payload-types.ts';
import type { CaseAtHand } from './actOnCase.ts';

/** The files someone names are their own and belong to no case yet. */
export const checkCaseFiles = async (req: PayloadRequest, resident: string, files: string[]): Promise<void> => {
  if (files.length === 0) return;
  const { docs } = await req.payload.db.find<CaseFileDoc>({
    collection: 'caseFiles',
    where: { and: [{ id: { in: files } }, { case: { exists: false } }, { resident: { equals: resident } }] },
    pagination: false,
    limit: 100,
    req,
  });
  if (docs.length !== files.length) {
    const gone = 'Nie ma już pliku, który był dodany. Dodaj go ponownie.';
    throw new ProblemError({ status: 422, title: gone, errors: [{ path: 'files', message: gone }] });
  }
};

/** Inside the act's transaction: the files become part of the case, each once. */
export const giveFiles = async (req: PayloadRequest, { doc, commune }: CaseAtHand, files: string[]): Promise<void> => {
  await requireUnfiled(req, files);
  for (const id of files) {
    await req.payload.db.updateOne({
      collection: 'caseFiles',
      id,
      data: { case: doc.id, commune: commune.id, department: idOf(doc.department) },
      req,
    });
  }
};
