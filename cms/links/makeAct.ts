import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Topic } from '../../content-models/institutions/institution.ts';
import type { Acting, ActState, TopicData } from '../../content-models/links/link.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { requireSameContent, type Sending } from '../idempotency/idempotencyKey.ts';
import { shareInFlight } from '../idempotency/shareInFlight.ts';
import { queueMessage } from '../outbox/queueMessage.ts';
import type { LinkActDoc } from '../payload-types.ts';
import type { ActiveLink } from './activeLinks.ts';
import { summaryOf, topicOfAct } from './actSummary.ts';
import { checkExcuse, checkSelfReading, type ActError } from './checkAct.ts';
import { readTopic } from './readTopic.ts';
import { sealAct, toActState } from './sealedAct.ts';
import { waitingActs } from './waitingActs.ts';

const mostListed = 100;

const refuse = (errors: ActError[]): void => {
  if (errors.length > 0) throw new ProblemError({ status: 422, title: 'Popraw zaznaczone pola.', errors });
};

const notHere = () =>
  new ProblemError({ status: 422, title: 'Ta instytucja nie przyjmuje takich zgłoszeń przez Moje Miasto.' });

const notNow = ({ institution }: ActiveLink) =>
  new ProblemError(
    {
      status: 503,
      title: 'Nie możemy teraz sprawdzić tego zgłoszenia.',
      detail: `${institution.name}: system nie odpowiada. Spróbuj za kilka minut. Telefon: ${institution.phone}.`,
    },
    { headers: { 'Retry-After': '60' } },
  );

const rowWith = async (req: PayloadRequest, sending: Sending): Promise<LinkActDoc | undefined> => {
  const row = await req.payload.db.findOne<LinkActDoc>({
    collection: 'linkActs',
    where: { key: { equals: sending.key } },
    req,
  });
  if (!row) return undefined;
  requireSameContent({ key: row.key, fingerprint: row.fingerprint }, sending);
  return row;
};

/** What the act is checked by: what was last known, or the institution's word when nothing is. */
const knownFor = async (req: PayloadRequest, link: ActiveLink, topic: Topic): Promise<TopicData[Topic]> => {
  const last = await readTopic(req, link, topic, { onlyKnown: true });
  const { data } = last.data === undefined ? await readTopic(req, link, topic) : last;
  if (data === undefined) throw notNow(link);
  return data;
};

const check = async (
  req: PayloadRequest,
  link: ActiveLink,
  acting: Acting,
  known: TopicData[Topic],
): Promise<ActError[]> => {
  if (acting.kind === 'submitReading')
    return checkSelfReading(known as TopicData['contracts'], acting.data, localDateOf(new Date()));
  const waiting = await waitingActs(req, { link: { equals: link.id } });
  const onTheWay = waiting.flatMap((one) => (one.acting.kind === 'excuseAbsence' ? one.acting.data.entries : []));
  return checkExcuse(known as TopicData['attendance'], acting.data, new Set(onTheWay));
};

const make = async (
  req: PayloadRequest,
  link: ActiveLink,
  acting: Acting,
  sending: Sending,
): Promise<{ id: string; isNew: boolean }> => {
  const before = await rowWith(req, sending);
  if (before) return { id: before.id, isNew: false };
  const topic = topicOfAct[acting.kind];
  if (!link.subject.acts.includes(acting.kind) || !link.subject.topics.includes(topic)) throw notHere();
  const known = await knownFor(req, link, topic);
  refuse(await check(req, link, acting, known));
  const id = v7();
  try {
    await inTransaction(req, async () => {
      await req.payload.db.create({
        collection: 'linkActs',
        data: {
          id,
          resident: link.resident,
          link: link.id,
          kind: acting.kind,
          ...sending,
          sealedAct: sealAct(id, { acting, summary: summaryOf(acting, known) }),
          sentAt: new Date().toISOString(),
          state: 'waiting',
        },
        req,
      });
      await queueMessage(req.payload, req, { channel: 'act', topic: acting.kind, message: { act: id } });
      await appendAudit(req, {
        action: `link.${acting.kind}`,
        objectType: 'linkActs',
        objectId: id,
        details: { link: link.id, institution: link.institution.id },
      });
    });
    return { id, isNew: true };
  } catch (error) {
    // Another process may have won with the same key: the unique index let only one in.
    const raced = await rowWith(req, sending);
    if (raced) return { id: raced.id, isNew: false };
    throw error;
  }
};

/** Takes an act exactly once: the same key again gives the same act, and the outbox carries it to the institution. */
export const makeAct = async (
  req: PayloadRequest,
  link: ActiveLink,
  acting: Acting,
  sending: Sending,
): Promise<{ act: ActState; isNew: boolean }> => {
  const { id, isNew } = await shareInFlight(sending, () => make(req, link, acting, sending));
  const row = await req.payload.db.findOne<LinkActDoc>({ collection: 'linkActs', where: { id: { equals: id } }, req });
  if (!row) throw new Error('An act is gone that was just written.');
  return { act: toActState(row), isNew };
};

/** What a resident sent through this link, the newest first. */
export const listActs = async (req: PayloadRequest, link: ActiveLink): Promise<ActState[]> => {
  const { docs } = await req.payload.db.find<LinkActDoc>({
    collection: 'linkActs',
    where: { link: { equals: link.id } },
    sort: ['-sentAt', '-id'],
    limit: mostListed,
    pagination: false,
    req,
  });
  return docs.map(toActState);
};
