import type { PayloadRequest } from 'payload';
import { communeById } from '../communes/communeDirectory.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { queueMail } from '../outbox/queueMail.ts';
import { staffOf } from '../access/roles.ts';
import { actingName } from '../publishing/guardPublishing.ts';
import type { StaffDoc } from '../payload-types.ts';
import type { AboutDocument } from './appendReviewEvent.ts';

/** Someone who may be written to. */
export type Colleague = Pick<StaffDoc, 'id' | 'name' | 'email' | 'role' | 'departments' | 'commune'>;

/** Where a document opens in the admin, on its own commune's address. */
export const adminLinkOf = async (
  req: PayloadRequest,
  { commune, collectionName, docId }: Pick<AboutDocument, 'commune' | 'collectionName' | 'docId'>,
): Promise<string> =>
  `${(await communeById(req.payload, commune, req)).origin}/admin/collections/${collectionName}/${docId}`;

/** Those who may publish in a commune: its publishers, or its administrators where it has none. */
export const publishersOf = async (req: PayloadRequest, commune: string): Promise<Colleague[]> => {
  const found = await req.payload.find({
    collection: 'staff',
    where: { and: [{ commune: { equals: commune } }, { role: { in: ['publisher', 'administrator'] } }] },
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const publishers = found.docs.filter(({ role }) => role === 'publisher');
  return publishers.length > 0 ? publishers : found.docs;
};

/** A colleague of that commune by id; nobody when they left or moved. */
export const colleagueOf = async (
  req: PayloadRequest,
  commune: string,
  id: string | null | undefined,
): Promise<Colleague | undefined> => {
  if (!id) return undefined;
  const found = await req.payload.db.findOne<Colleague>({ collection: 'staff', where: { id: { equals: id } }, req });
  return found && (maybeIdOf(found.commune) === commune || found.role === 'superadministrator') ? found : undefined;
};

/** Queues one plain mail to a colleague, in the caller's transaction. */
export const writeToColleague = (
  req: PayloadRequest,
  { email }: Pick<Colleague, 'email'>,
  { topic, subject, lines }: { topic: string; subject: string; lines: string[] },
): Promise<void> =>
  queueMail(req.payload, req, {
    topic,
    to: email,
    subject,
    text: ['Dzień dobry,', ...lines, 'Moje Miasto'].join('\n\n'),
  });

/** Tells the editor who asked that a publisher wants changes. */
export const tellOfReturn = async (
  req: PayloadRequest,
  about: AboutDocument,
  asker: string | null | undefined,
  comment: string,
): Promise<void> => {
  const colleague = await colleagueOf(req, about.commune, asker);
  if (!colleague) return;
  await writeToColleague(req, colleague, {
    topic: 'reviewReturned',
    subject: 'Dokument wrócił do poprawy',
    lines: [
      `${actingName(req) ?? 'Wydawca'} prosi o poprawki w dokumencie „${about.title}”:`,
      comment,
      `Otwórz dokument: ${await adminLinkOf(req, about)}`,
    ],
  });
};

/** Tells the editor who asked that the document is on the site now, unless they published it themselves. */
export const tellOfPublication = async (
  req: PayloadRequest,
  about: AboutDocument,
  asker: string | null | undefined,
): Promise<void> => {
  const colleague = await colleagueOf(req, about.commune, asker);
  if (!colleague || colleague.id === staffOf(req)?.id) return;
  await writeToColleague(req, colleague, {
    topic: 'reviewPublished',
    subject: 'Dokument jest na stronie',
    lines: [
      `Dokument „${about.title}” jest już na stronie. Zatwierdza: ${actingName(req) ?? 'wydawca'}.`,
      `Otwórz dokument: ${await adminLinkOf(req, about)}`,
    ],
  });
};
