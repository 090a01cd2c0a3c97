import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Desk } from '../../content-models/desk/desk.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseDoc, CaseNoteDoc, StaffDoc } from '../payload-types.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import type { CaseAtHand } from './actOnCase.ts';

/** Adds a note for the office alone. */
export const addNote = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  { doc, commune }: CaseAtHand,
  text: string,
): Promise<void> => {
  const id = v7();
  const sealedText = seal(dataKeys(), id, text);
  await inTransaction(req, async () => {
    await req.payload.db.create({
      collection: 'caseNotes',
      data: {
        ...{ id, commune: commune.id, department: idOf(doc.department), case: doc.id },
        ...{ at: new Date().toISOString(), staff: staff.id, sealedText },
      },
      req,
    });
    const about = { objectType: 'cases', objectId: doc.id };
    await appendAudit(req, { commune: commune.id, action: 'case.noted', ...about });
  });
};

/** The names of members of staff by their ids. */
export const staffNames = async (req: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<StaffDoc>({
    collection: 'staff',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    limit: 1000,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
};

/** The notes of a case, the newest first. */
export const notesOf = async (req: PayloadRequest, caseId: string): Promise<Desk['notes']> => {
  const { docs } = await req.payload.db.find<CaseNoteDoc>({
    collection: 'caseNotes',
    where: { case: { equals: caseId } },
    sort: ['-at', '-id'],
    pagination: false,
    limit: 1000,
    req,
  });
  const names = await staffNames(
    req,
    docs.map(({ staff }) => idOf(staff)),
  );
  return docs.map(({ id, at, staff, sealedText }) => ({
    ...{ id, at, who: names.get(idOf(staff)) ?? '', text: open(dataKeys(), id, sealedText) },
  }));
};

/** The points of the service's checklist that are done, by their places. */
export const pointsDone = (doc: CaseDoc): number[] =>
  Array.isArray(doc.checklistDone) ? doc.checklistDone.filter((one): one is number => typeof one === 'number') : [];

/** Marks a point of the checklist as done, or not. Each point is written by itself, so two clerks lose nothing. */
export const checkPoint = async (
  req: PayloadRequest,
  { doc, definition, commune }: CaseAtHand,
  { point, done }: { point: number; done: boolean },
): Promise<void> => {
  if (point >= (definition.checklist ?? []).length) {
    throw new ProblemError({ status: 422, title: 'Nie ma takiego punktu listy.' });
  }
  await inTransaction(req, async () => {
    const { db } = req.payload;
    await db.updateOne({
      collection: 'cases',
      id: doc.id,
      data: { updatedAt: new Date().toISOString() },
      req,
    });
    const fresh = await db.findOne<CaseDoc>({ collection: 'cases', where: { id: { equals: doc.id } }, req });
    const others = pointsDone(fresh ?? doc).filter((one) => one !== point);
    const checklistDone = done ? [...others, point].sort((a, b) => a - b) : others;
    await db.updateOne({ collection: 'cases', id: doc.id, data: { checklistDone }, req });
    const about = { objectType: 'cases', objectId: doc.id, details: { point, done } };
    await appendAudit(req, { commune: commune.id, action: 'case.checked', ...about });
  });
};
