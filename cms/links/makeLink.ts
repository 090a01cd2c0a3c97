import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import {
  linkedSubjectSchema,
  type Institution,
  type LinkedSubject,
  type LinkProof,
} from '../../content-models/institutions/institution.ts';
import { topicFailureText, type Linking } from '../../content-models/links/link.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { ConnectorError, type Connector } from '../connectors/connector.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { connectorOf } from '../institutions/connectorOf.ts';
import type { LinkDoc } from '../payload-types.ts';
import { activeLinkById, isAdult, type ActiveLink } from './activeLinks.ts';
import { countAttempt, forgiveAttempt } from './attempts.ts';
import { askGuarded } from './institutionGuard.ts';
import { sealSubject, subjectHashOf } from './sealedLink.ts';
import { nextRefreshAt } from './refreshTimes.ts';

const patienceMs = 8000;

const invalid = (path: string, message: string) =>
  new ProblemError({ status: 422, title: 'Popraw zaznaczone pola.', errors: [{ path, message }] });

const wrongProof = (kind: LinkProof['kind']) =>
  kind === 'address'
    ? invalid('proof.street', 'Nie ma takiego adresu w harmonogramie. Sprawdź ulicę i numer domu.')
    : kind === 'childCode'
      ? invalid('proof.code', 'Kod nie pasuje. Przepisz go jeszcze raz z listu ze szkoły.')
      : // the same for an unknown customer and a wrong code
        invalid('proof.code', 'Numer klienta i kod do siebie nie pasują. Przepisz oba jeszcze raz z rachunku.');

const notNow = ({ name, phone }: Institution, trouble: ConnectorError['trouble']) =>
  new ProblemError(
    {
      status: 503,
      title: 'Nie możemy teraz sprawdzić kodu.',
      detail: `${topicFailureText[trouble === 'unknownSubject' || trouble === 'turnedDown' ? 'malformed' : trouble](name)} Telefon: ${phone}.`,
    },
    { headers: { 'Retry-After': '60' } },
  );

const ofAge = () =>
  new ProblemError({
    status: 422,
    type: 'urn:moje-miasto:child-of-age',
    title: 'To dziecko jest pełnoletnie.',
    detail: 'Od 18. urodzin uczeń sam decyduje, kto widzi jego dane. Szkoła wyda mu własny kod.',
    errors: [{ path: 'proof.code', message: 'To dziecko jest pełnoletnie, opiekun nie może go już połączyć.' }],
  });

const prove = async (institution: Institution, connector: Connector, proof: LinkProof): Promise<LinkedSubject> => {
  const subject = linkedSubjectSchema.safeParse(
    await askGuarded(institution.id, patienceMs, (signal) => connector.link(proof, signal)),
  );
  if (!subject.success) throw new ConnectorError('malformed', 'The subject does not fit its model.');
  // what this way of reaching the institution cannot do is not promised
  const topics = subject.data.topics.filter((topic) => connector.topics.includes(topic));
  const acts = subject.data.acts.filter((act) => connector.acts.includes(act));
  if (topics.length === 0) throw new ConnectorError('malformed', 'The subject has no topic of the connector.');
  return { ...subject.data, topics, acts };
};

/** Proves to the institution who the resident is there; a wrong code counts, everything else does not. */
const proveCounted = async (
  req: PayloadRequest,
  resident: string,
  institution: Institution,
  connector: Connector,
  proof: LinkProof,
): Promise<LinkedSubject> => {
  // An address is no secret: there is nothing to guess.
  const attempt = proof.kind === 'address' ? undefined : await countAttempt(req, resident, institution.id);
  const forgive = async () => {
    if (attempt !== undefined) await forgiveAttempt(req, attempt);
  };
  try {
    const subject = await prove(institution, connector, proof);
    await forgive();
    return subject;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    if (error.trouble === 'unknownSubject') throw wrongProof(proof.kind);
    await forgive();
    req.payload.logger.warn({ msg: 'A link was not made.', institution: institution.slug, trouble: error.trouble });
    throw notNow(institution, error.trouble);
  }
};

const findActive = async (req: PayloadRequest, uniqueKey: string): Promise<LinkDoc | undefined> =>
  (await req.payload.db.findOne<LinkDoc>({ collection: 'links', where: { uniqueKey: { equals: uniqueKey } }, req })) ??
  undefined;

/** The same child or contract again: the link stays, with the scopes the institution gives now. */
const renew = async (req: PayloadRequest, known: LinkDoc, subject: LinkedSubject): Promise<string> => {
  await inTransaction(req, async () => {
    const { db } = req.payload;
    await db.updateOne({
      collection: 'links',
      id: known.id,
      data: { sealedSubject: sealSubject(known.id, subject) },
      req,
    });
    await db.deleteMany({
      collection: 'linkSnapshots',
      where: { and: [{ link: { equals: known.id } }, { topic: { not_in: subject.topics } }] },
      req,
    });
    await appendAudit(req, {
      ...(known.commune ? { commune: idOf(known.commune) } : {}),
      action: 'link.renewed',
      objectType: 'links',
      objectId: known.id,
      details: { institution: idOf(known.institution), topics: subject.topics.join(' ') },
    });
  });
  return known.id;
};

const communeIdOf = async (req: PayloadRequest, tenant: string): Promise<string> => {
  const commune = (await allCommunes(req.payload, req)).find((one) => one.tenant === tenant);
  if (!commune) throw new Error(`There is no commune ${tenant}.`);
  return commune.id;
};

const create = (
  req: PayloadRequest,
  resident: string,
  institution: Institution,
  subject: LinkedSubject,
  hash: { subjectHash: string; uniqueKey: string },
): Promise<string> =>
  inTransaction(req, async () => {
    const id = v7();
    const now = new Date();
    const commune = await communeIdOf(req, institution.tenant);
    await req.payload.db.create({
      collection: 'links',
      data: {
        id,
        resident,
        commune,
        institution: institution.id,
        ...hash,
        sealedSubject: sealSubject(id, subject),
        state: 'active',
        linkedAt: now.toISOString(),
        refreshAt: nextRefreshAt(now).toISOString(),
      },
      req,
    });
    await appendAudit(req, {
      commune,
      action: 'link.made',
      objectType: 'links',
      objectId: id,
      details: { institution: institution.id, topics: subject.topics.join(' ') },
    });
    return id;
  });

/** Links what a resident can prove at an institution; the same again gives the link there is. */
export const makeLink = async (
  req: PayloadRequest,
  resident: string,
  { institution: institutionId, proof }: Linking,
): Promise<{ link: ActiveLink; isNew: boolean }> => {
  const { institution, connector, enabled } = await connectorOf(req, institutionId);
  if (!enabled) throw invalid('institution', 'Z tą instytucją nie można się teraz połączyć.');
  if (proof.kind !== institution.proof) throw invalid('proof.kind', 'Ta instytucja prosi o inne dane.');
  const subject = await proveCounted(req, resident, institution, connector, proof);
  if (isAdult(subject)) throw ofAge();
  const subjectHash = subjectHashOf(institution.id, subject.externalId);
  const uniqueKey = `${resident}:${subjectHash}`;
  const known = await findActive(req, uniqueKey);
  let id: string;
  let isNew = false;
  if (known) id = await renew(req, known, subject);
  else {
    try {
      id = await create(req, resident, institution, subject, { subjectHash, uniqueKey });
      isNew = true;
    } catch (error) {
      // Linked in another window meanwhile: the unique index let only one in.
      const raced = await findActive(req, uniqueKey);
      if (!raced) throw error;
      id = raced.id;
    }
  }
  const link = await activeLinkById(req, id);
  if (!link) throw new Error('A link ended while it was made.');
  return { link, isNew };
};
