import type { PayloadRequest, Where } from 'payload';
import type { ActKind } from '../../content-models/institutions/institution.ts';
import type { HandOver, Mailbox } from '../../content-models/mailbox/mailbox.ts';
import { formatDate } from '../../content-models/shared/localDate.ts';
import { formatQuantity } from '../../content-models/shared/money.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import type { Letter } from '../connectors/files/letter.ts';
import { idOf } from '../fields/idOf.ts';
import type { InstitutionStaff } from '../institutions/ownInstitution.ts';
import type { HandOverDoc, InstitutionDoc, MailboxLetterDoc, StaffDoc } from '../payload-types.ts';
import { openLetter } from './sealedLetter.ts';

const shownLetters = 100;
const shownHandOvers = 100;

/** What residents can send to an institution that hands in files. */
const kindsOf = ({ connector }: Pick<InstitutionDoc, 'connector'>): ActKind[] =>
  connector === 'schoolFiles' ? ['excuseAbsence'] : connector === 'companyFiles' ? ['submitReading'] : [];

const titleOf = (letter: Letter): string =>
  letter.kind === 'submitReading'
    ? `Klient ${letter.subject}, licznik ${letter.meter}: ${formatQuantity(letter.milli, letter.unit)} z ${formatDate(letter.on)}`
    : `${letter.name}, klasa ${letter.className}: ${letter.days
        .map(
          ({ on, lessons }) => `${formatDate(on)}, ${lessons.length === 1 ? 'lekcja' : 'lekcje'} ${lessons.join(', ')}`,
        )
        .join('; ')}`;

const namesOf = async (req: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<StaffDoc>({
    collection: 'staff',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    limit: shownHandOvers,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
};

const handOversOf = async (req: PayloadRequest, institution: string): Promise<HandOver[]> => {
  const { docs } = await req.payload.db.find<HandOverDoc>({
    collection: 'handOvers',
    where: { institution: { equals: institution } },
    sort: ['-at', '-id'],
    pagination: false,
    limit: shownHandOvers,
    req,
  });
  const names = await namesOf(
    req,
    docs.map(({ by }) => idOf(by)),
  );
  return docs.map(({ id, kind, count, at, by, hasPhotos, erasedAt }) => ({
    ...{ id, kind, count, hasPhotos: hasPhotos === true, erased: Boolean(erasedAt) },
    at: new Date(at).toISOString(),
    by: names.get(idOf(by)) ?? 'były pracownik',
  }));
};

/** The mailbox of the caller's own institution; a look at what residents sent is in the audit. */
export const mailboxOf = async (
  req: PayloadRequest,
  { institution, commune }: Pick<InstitutionStaff, 'institution' | 'commune'>,
): Promise<Mailbox> => {
  const { db } = req.payload;
  const here: Where[] = [{ institution: { equals: institution.id } }, { state: { equals: 'waiting' } }];
  const { docs } = await db.find<MailboxLetterDoc>({
    collection: 'mailboxLetters',
    where: { and: here },
    sort: ['sentAt', 'id'],
    pagination: false,
    limit: shownLetters,
    req,
  });
  const kinds = kindsOf(institution);
  const waiting = await Promise.all(
    kinds.map(async (kind) => {
      const { totalDocs } = await db.count({
        collection: 'mailboxLetters',
        where: { and: [...here, { kind: { equals: kind } }] },
        req,
      });
      return { kind, count: totalDocs };
    }),
  );
  if (docs.length > 0)
    await appendAudit(req, {
      commune,
      action: 'mailbox.looked',
      objectType: 'institutions',
      objectId: institution.id,
      details: { letters: docs.length },
    });
  return {
    institution: { name: institution.name, kinds, takesActs: institution.takesActs === true },
    waiting,
    letters: docs.map((doc) => ({
      ...{ id: doc.id, kind: doc.kind, number: doc.number },
      sentAt: new Date(doc.sentAt).toISOString(),
      title: titleOf(openLetter(doc).letter),
    })),
    handOvers: await handOversOf(req, institution.id),
  };
};
