import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { ActKind } from '../../content-models/institutions/institution.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { photosOf, writeHandOver, type LaidLetter } from '../connectors/files/handOver/writeHandOver.ts';
import { writeZip } from '../connectors/files/handOver/writeZip.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { InstitutionStaff } from '../institutions/ownInstitution.ts';
import type { HandOverDoc, MailboxLetterDoc } from '../payload-types.ts';
import { openWithPhoto } from './sealedLetter.ts';

/** Letters of one hand-over; what is above waits for the next one. */
const mostAtOnce = 1000;

const nothingNew = () => new ProblemError({ status: 409, title: 'Nie ma nowych zgłoszeń. Odśwież stronę.' });
const erased = () =>
  new ProblemError({ status: 410, title: 'Te zgłoszenia usunęliśmy po 90 dniach. Zostały w Twoich plikach.' });

/**
 * Marks what waits in the mailbox as fetched, for the institution's staff and for the residents who sent it, in one
 * transaction; gives the id under which it can be downloaded, now and again.
 */
export const handOver = (req: PayloadRequest, own: InstitutionStaff, kind: ActKind): Promise<string> =>
  inTransaction(req, async () => {
    const { db } = req.payload;
    // a write first, so that two who press at once get different letters
    await lockCounter(req, `handOver:${own.institution.id}`);
    const { docs } = await db.find<MailboxLetterDoc>({
      collection: 'mailboxLetters',
      where: {
        and: [
          { institution: { equals: own.institution.id } },
          { kind: { equals: kind } },
          { state: { equals: 'waiting' } },
        ],
      },
      sort: ['sentAt', 'id'],
      pagination: false,
      limit: mostAtOnce,
      req,
    });
    if (docs.length === 0) throw nothingNew();
    const id = v7();
    const at = new Date().toISOString();
    await db.create({
      collection: 'handOvers',
      data: {
        ...{ id, commune: own.commune, institution: own.institution.id, kind, count: docs.length, at },
        ...{ hasPhotos: docs.some(({ photoName }) => Boolean(photoName)), by: own.uploadedBy },
      },
      req,
    });
    await db.updateMany({
      collection: 'mailboxLetters',
      where: { id: { in: docs.map((doc) => doc.id) } },
      data: { state: 'handedOver', handOver: id, settledAt: at },
      req,
    });
    await db.updateMany({
      collection: 'linkActs',
      where: { id: { in: docs.map(({ act }) => act) } },
      data: { state: 'handedOver', handedOverAt: at },
      req,
    });
    await appendAudit(req, {
      commune: own.commune,
      action: 'mailbox.handedOver',
      objectType: 'handOvers',
      objectId: id,
      details: { institution: own.institution.id, kind, count: docs.length },
    });
    return id;
  });

const lettersOf = async (req: PayloadRequest, id: string): Promise<LaidLetter[]> => {
  const { docs } = await req.payload.db.find<MailboxLetterDoc>({
    collection: 'mailboxLetters',
    where: { handOver: { equals: id } },
    sort: ['sentAt', 'id'],
    pagination: false,
    limit: mostAtOnce,
    req,
  });
  return Promise.all(
    docs.map(async (doc) => {
      const { letter, sender } = await openWithPhoto(doc);
      return { number: doc.number, sentAt: doc.sentAt, sender, letter };
    }),
  );
};

const stems: Record<ActKind, string> = { submitReading: 'odczyty', excuseAbsence: 'usprawiedliwienia' };

/** What was handed over, as a file: the table or the photos. */
interface HandedOverFile {
  fileName: string;
  type: string;
  bytes: Buffer;
}

/** A hand-over of the caller's own institution as a download; each download is in the audit. */
export const handedOverFile = async (
  req: PayloadRequest,
  own: InstitutionStaff,
  id: string,
  part: 'table' | 'photos',
): Promise<HandedOverFile> => {
  const row = await req.payload.db.findOne<HandOverDoc>({
    collection: 'handOvers',
    where: { and: [{ id: { equals: id } }, { institution: { equals: own.institution.id } }] },
    req,
  });
  if (!row || (part === 'photos' && row.hasPhotos !== true)) throw notFound();
  if (row.erasedAt) throw erased();
  const letters = await lettersOf(req, id);
  // Written before the answer leaves: who looked is never lost.
  await appendAudit(req, {
    commune: own.commune,
    action: 'mailbox.downloaded',
    objectType: 'handOvers',
    objectId: id,
    details: { institution: own.institution.id, part, count: letters.length },
  });
  const stem = `${stems[row.kind]}-${new Date(row.at).toISOString().slice(0, 19).replace(/[T:]/g, '-')}`;
  return part === 'table'
    ? { fileName: `${stem}.csv`, type: 'text/csv; charset=utf-8', bytes: writeHandOver(row.kind, letters) }
    : { fileName: `${stem}-zdjecia.zip`, type: 'application/zip', bytes: writeZip(photosOf(letters)) };
};
