import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { officeMessageSchema, residentMessageSchema } from '../../content-models/desk/desk.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { keepUpload, type SentFile } from '../cases/keepUpload.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { caseSentBefore, rememberSending, type Sending } from '../idempotency/idempotencyKey.ts';
import type { CaseDoc, CaseEventDoc } from '../payload-types.ts';
import { actOnCase, type CaseAtHand } from './actOnCase.ts';
import { checkCaseFiles, giveFiles } from './givenFiles.ts';

/** A message of the office to the resident, with a file if there is one. */
export const writeToResident = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  atHand: CaseAtHand,
  { seen, text }: z.infer<typeof officeMessageSchema>,
  file: SentFile | undefined,
): Promise<void> => {
  // kept for the resident before the transaction: bytes are slow
  const kept = file ? [(await keepUpload(req, atHand.resident.id, file)).id] : [];
  await actOnCase(req, atHand, seen, {
    ...{ kind: 'message', by: 'office', staff: staff.id, message: text },
    details: { files: kept },
    tell: 'czeka na Ciebie wiadomość z urzędu',
    audit: { action: 'case.message', details: { files: kept.length } },
    write: () => giveFiles(req, atHand, kept),
  });
};

/** A message of the resident to the office, exactly once. */
export const writeToOffice = async (
  req: PayloadRequest,
  atHand: CaseAtHand,
  { text, files }: z.infer<typeof residentMessageSchema>,
  sending: Sending,
): Promise<void> => {
  if ((await caseSentBefore(req, sending)) !== undefined) return;
  await checkCaseFiles(req, atHand.resident.id, files);
  await actOnCase(req, atHand, undefined, {
    ...{ kind: 'message', by: 'resident', message: text },
    details: { files },
    audit: { action: 'case.message', details: { files: files.length } },
    write: async () => {
      await rememberSending(req, sending, atHand.doc.id);
      await giveFiles(req, atHand, files);
    },
  });
};

const readAtOf = (details: unknown): string | undefined =>
  typeof details === 'object' && details !== null && 'readAt' in details && typeof details.readAt === 'string'
    ? details.readAt
    : undefined;

const withWords = async (req: PayloadRequest, id: string, from: 'resident' | 'office'): Promise<CaseEventDoc[]> => {
  const { docs } = await req.payload.db.find<CaseEventDoc>({
    collection: 'caseEvents',
    where: { and: [{ case: { equals: id } }, { by: { equals: from } }, { sealedMessage: { exists: true } }] },
    pagination: false,
    limit: 1000,
    req,
  });
  return docs.filter(({ inner, details }) => inner !== true && readAtOf(details) === undefined);
};

/** How many messages of the other side nobody has opened yet. */
export const unreadFrom = async (req: PayloadRequest, id: string, from: 'resident' | 'office'): Promise<number> =>
  (await withWords(req, id, from)).length;

/** Notes that what the other side wrote was read, once for each message. */
export const markRead = async (req: PayloadRequest, doc: CaseDoc, from: 'resident' | 'office'): Promise<void> => {
  const unread = await withWords(req, doc.id, from);
  if (unread.length === 0) return;
  const readAt = new Date().toISOString();
  await inTransaction(req, async () => {
    for (const { id, details } of unread) {
      const known = typeof details === 'object' && details !== null && !Array.isArray(details) ? details : {};
      await req.payload.db.updateOne({ collection: 'caseEvents', id, data: { details: { ...known, readAt } }, req });
    }
    await appendAudit(req, {
      commune: typeof doc.commune === 'string' ? doc.commune : doc.commune.id,
      ...{ action: 'case.messagesRead', objectType: 'cases', objectId: doc.id, details: { count: unread.length } },
    });
  });
};
