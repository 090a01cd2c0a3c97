import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Acting } from '../../content-models/links/link.ts';
import { idSchema } from '../../content-models/shared/identity.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { ConnectorError, type ActReceipt } from '../connectors/connector.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { notify } from '../notifications/notify.ts';
import { FinalFailure, type Delivery } from '../outbox/delivery.ts';
import type { LinkActDoc } from '../payload-types.ts';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { activeLinkById, type ActiveLink } from './activeLinks.ts';
import { topicOfAct } from './actSummary.ts';
import { askInstitution } from './askInstitution.ts';
import { refreshTopic } from './readTopic.ts';
import { openAct, sealAct, withoutPhoto } from './sealedAct.ts';
import { makeStale } from './snapshots.ts';

/** A photo may take its time; still well within the outbox's lease. */
const patienceMs = 20_000;

const messageSchema = z.object({ act: idSchema });

type Outcome = { state: 'accepted'; receipt: string } | { state: 'refused' | 'failed'; reason: string };

const words = {
  submitReading: { topic: 'reading', noun: 'Odczyt' },
  excuseAbsence: { topic: 'attendance', noun: 'Usprawiedliwienie' },
} as const;

const pathOf = (acting: Acting, linkId: string): string =>
  acting.kind === 'submitReading'
    ? `/moje-miasto/odczyt/?link=${linkId}&licznik=${encodeURIComponent(acting.data.meter)}`
    : `/moje-miasto/szkola/?link=${linkId}&widok=frekwencja`;

/** Writes what became of an act and tells the resident when it was not taken. */
const settle = (req: PayloadRequest, row: LinkActDoc, outcome: Outcome): Promise<void> =>
  inTransaction(req, async () => {
    const kept = openAct(row.id, row.sealedAct);
    const { topic, noun } = words[kept.acting.kind];
    const link = idOf(row.link);
    await req.payload.db.updateOne({
      collection: 'linkActs',
      id: row.id,
      data: {
        state: outcome.state,
        ...(outcome.state === 'accepted'
          ? { receipt: outcome.receipt.slice(0, 200) }
          : { sealedReason: seal(dataKeys(), row.id, outcome.reason) }),
        sealedAct: sealAct(row.id, withoutPhoto(kept)),
      },
      req,
    });
    await makeStale(req, link, topicOfAct[kept.acting.kind]);
    if (outcome.state !== 'accepted') {
      await notify(req, {
        resident: idOf(row.resident),
        topic,
        what: `act:${row.id}`,
        title: `${noun}: instytucja nie przyjęła zgłoszenia`,
        text: `${kept.summary.replace(/\.$/, '')}. ${outcome.reason}`,
        reason: 'Widzisz to, bo to zgłoszenie wysłano z Twojego konta.',
        path: pathOf(kept.acting, link),
        link,
      });
    }
    await appendAudit(req, {
      actor: 'system',
      action: `linkAct.${outcome.state}`,
      objectType: 'linkActs',
      objectId: row.id,
    });
  });

/** Notes that an act lies in the institution's mailbox; whoever has fetched it meanwhile knows better how it stands. */
const noteLaid = (req: PayloadRequest, row: LinkActDoc, receipt: string): Promise<void> =>
  inTransaction(req, async () => {
    const { db } = req.payload;
    const kept = withoutPhoto(openAct(row.id, row.sealedAct));
    const data = { receipt: receipt.slice(0, 200), sealedAct: sealAct(row.id, kept) };
    await db.updateOne({ collection: 'linkActs', id: row.id, data, req });
    await db.updateMany({
      collection: 'linkActs',
      where: { and: [{ id: { equals: row.id } }, { state: { equals: 'waiting' } }] },
      data: { state: 'inMailbox' },
      req,
    });
  });

const send = (req: PayloadRequest, link: ActiveLink, row: LinkActDoc): Promise<ActReceipt> => {
  const { acting } = openAct(row.id, row.sealedAct);
  return askInstitution(req, link.institution.id, patienceMs, (connector, signal) =>
    connector.act(link.subject.externalId, acting.kind, acting.data, row.id, signal),
  );
};

/** The panel shows only what is known, so what the act has changed is asked for at once. */
const showOutcome = async (payload: Payload, link: ActiveLink, row: LinkActDoc): Promise<void> => {
  const topic = topicOfAct[openAct(row.id, row.sealedAct).acting.kind];
  try {
    await refreshTopic(payload, link, topic);
  } catch (error) {
    // The act is there; the next look asks again.
    payload.logger.warn({ err: error, msg: 'What an act changed was not read.', topic });
  }
};

const phoneHint = ({ institution }: ActiveLink) => `Zadzwoń: ${institution.phone}.`;

/**
 * Carries an act to its institution; the act's own id is the key that makes it one act there however often it is sent.
 * What the institution turns down is told with its reason, and what never got through is told after the last try.
 */
export const deliverAct =
  (payload: Payload): Delivery =>
  async ({ message, isLastTry }) => {
    const req = await createLocalReq({}, payload);
    const { act } = messageSchema.parse(message);
    const row = await payload.db.findOne<LinkActDoc>({ collection: 'linkActs', where: { id: { equals: act } }, req });
    if (row?.state !== 'waiting') return;
    const link = await activeLinkById(req, idOf(row.link));
    if (!link) {
      await settle(req, row, { state: 'failed', reason: 'Połączenie z instytucją zostało wcześniej zakończone.' });
      return;
    }
    let taken: ActReceipt;
    try {
      taken = await send(req, link, row);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      if (error.trouble === 'turnedDown') {
        const reason = error.reason ?? `Instytucja nie podała powodu. ${phoneHint(link)}`;
        await settle(req, row, { state: 'refused', reason });
        await showOutcome(payload, link, row);
        return;
      }
      if (error.trouble === 'unknownSubject') {
        await settle(req, row, { state: 'failed', reason: `Instytucja nie zna już tych danych. ${phoneHint(link)}` });
        // if it has taken the whole link back, this look finds out
        await showOutcome(payload, link, row);
        throw new FinalFailure('unknownSubject');
      }
      if (isLastTry) {
        const reason = `System instytucji nie odpowiadał mimo wielu prób. ${phoneHint(link)}`;
        await settle(req, row, { state: 'failed', reason });
      }
      // the code is all that the outbox keeps of it
      throw Object.assign(new Error('An act did not get through.', { cause: error }), { code: error.trouble });
    }
    if (taken.inMailbox === true) {
      await noteLaid(req, row, taken.receipt);
      return;
    }
    await settle(req, row, { state: 'accepted', receipt: taken.receipt });
    await showOutcome(payload, link, row);
  };
