import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { isHeld } from '../../content-models/links/isHeld.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { ConnectorError, type Connector } from '../connectors/connector.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { connectorOf } from '../institutions/connectorOf.ts';
import { topicOfAct } from '../links/actSummary.ts';
import { openAct } from '../links/sealedAct.ts';
import { makeStale } from '../links/snapshots.ts';
import type { LinkActDoc, MailboxLetterDoc } from '../payload-types.ts';
import { openLetter } from './sealedLetter.ts';

const patienceMs = 20_000;
const atOnce = 200;

const accept = (req: PayloadRequest, letter: MailboxLetterDoc, act: LinkActDoc): Promise<void> =>
  inTransaction(req, async () => {
    const { db } = req.payload;
    const at = new Date().toISOString();
    await db.updateOne({
      collection: 'mailboxLetters',
      id: letter.id,
      data: { state: 'accepted', settledAt: letter.settledAt ?? at },
      req,
    });
    await db.updateOne({ collection: 'linkActs', id: act.id, data: { state: 'accepted' }, req });
    await makeStale(req, idOf(act.link), topicOfAct[letter.kind]);
    await appendAudit(req, {
      commune: idOf(letter.commune),
      actor: 'system',
      action: 'linkAct.accepted',
      objectType: 'linkActs',
      objectId: act.id,
    });
  });

const look = async (req: PayloadRequest, connector: Connector, doc: MailboxLetterDoc): Promise<void> => {
  const act = await req.payload.db.findOne<LinkActDoc>({
    collection: 'linkActs',
    where: { and: [{ id: { equals: doc.act } }, { state: { in: ['waiting', 'inMailbox', 'handedOver'] } }] },
    req,
  });
  if (!act) return;
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const known = await connector.read(openLetter(doc).letter.subject, topicOfAct[doc.kind], signal);
    if (isHeld(openAct(act.id, act.sealedAct).acting, known)) await accept(req, doc, act);
  } catch (error) {
    // a child or customer that is not in the files any more holds nothing
    if (!(error instanceof ConnectorError)) throw error;
  }
};

/** What residents sent and an institution's present files already hold is taken; says so to who sent it. */
export const acceptHeld = async (payload: Payload, institution: string): Promise<void> => {
  const req = await createLocalReq({}, payload);
  const { connector } = await connectorOf(req, institution);
  for (let after = ''; ;) {
    const { docs } = await payload.db.find<MailboxLetterDoc>({
      collection: 'mailboxLetters',
      where: {
        and: [
          { institution: { equals: institution } },
          { state: { in: ['waiting', 'handedOver'] } },
          { id: { greater_than: after } },
        ],
      },
      sort: 'id',
      pagination: false,
      limit: atOnce,
      req,
    });
    for (const doc of docs) await look(req, connector, doc);
    const last = docs.at(-1);
    if (!last || docs.length < atOnce) return;
    after = last.id;
  }
};
