import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { counted } from '../../content-models/shared/polish.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import type { ReviewEventDoc } from '../payload-types.ts';
import { adminLinkOf, publishersOf, writeToColleague } from './reviewMails.ts';

/** After one mail the next waits so long, and then tells of everything that was asked meanwhile. */
const quietMs = 5 * 60_000;
/** Nobody is told of older wishes; the list of work still shows them. */
const oldestMs = 24 * 3600_000;

const forms = { one: 'dokument czeka', few: 'dokumenty czekają', many: 'dokumentów czeka' };

const askedSince = async (req: PayloadRequest, since: Date): Promise<ReviewEventDoc[]> => {
  const { docs } = await req.payload.find({
    collection: 'reviewEvents',
    where: { and: [{ move: { equals: 'asked' } }, { at: { greater_than: since.toISOString() } }] },
    sort: 'at',
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
};

const tell = async (req: PayloadRequest, commune: string, events: ReviewEventDoc[]): Promise<void> => {
  const newest = [...new Map(events.map((event) => [event.docId, event])).values()];
  const lines = await Promise.all(
    newest.map(
      async (event) =>
        `„${event.title}” (prosi ${event.by})${event.comment ? `: ${event.comment}` : ''}\n${await adminLinkOf(req, { ...event, commune })}`,
    ),
  );
  for (const publisher of await publishersOf(req, commune))
    await writeToColleague(req, publisher, {
      topic: 'reviewAsked',
      subject: `${counted(newest.length, forms)} na sprawdzenie`,
      lines,
    });
};

/**
 * Writes to the publishers of each commune where somebody asked for a review: at once after a quiet time, otherwise one
 * mail for all that was asked within five minutes. What is told of is counted in the transaction that queues the mail.
 */
export const tellPublishers = async (payload: Payload, now = new Date()): Promise<void> => {
  const asked = await askedSince(await createLocalReq({}, payload), new Date(now.getTime() - oldestMs));
  for (const [commune, events] of Map.groupBy(asked, (event) => idOf(event.commune))) {
    const name = `reviewsTold:${commune}`;
    const counter = await payload.db.findOne<{ id: string; value: number; head?: string | null }>({
      collection: 'counters',
      where: { name: { equals: name } },
    });
    const isNews = (head: string | null | undefined) => events.filter(({ at }) => at > (head ?? ''));
    if (isNews(counter?.head).length === 0 || now.getTime() - (counter?.value ?? 0) < quietMs) continue;
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      const row = await lockCounter(req, name);
      const news = isNews(row.head);
      if (news.length === 0) return;
      await tell(req, commune, news);
      await payload.db.updateOne({
        collection: 'counters',
        id: row.id,
        data: { value: now.getTime(), head: news.at(-1)?.at },
        req,
      });
    });
  }
};
