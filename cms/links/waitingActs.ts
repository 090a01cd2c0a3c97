import type { PayloadRequest, Where } from 'payload';
import type { Acting } from '../../content-models/links/link.ts';
import { idOf } from '../fields/idOf.ts';
import type { LinkActDoc } from '../payload-types.ts';
import { openAct } from './sealedAct.ts';

/** An act the institution has not answered yet. */
export interface WaitingAct {
  link: string;
  acting: Acting;
}

const DAY = 24 * 3600 * 1000;
/** What was fetched from a mailbox and is not in the files so long after counts as done some other way. */
const patienceDays = 45;

/** The acts still on their way, of a resident or of one child or contract. */
export const waitingActs = async (req: PayloadRequest, whose: Where): Promise<WaitingAct[]> => {
  const { docs } = await req.payload.db.find<LinkActDoc>({
    collection: 'linkActs',
    where: {
      and: [
        whose,
        {
          or: [
            { state: { in: ['waiting', 'inMailbox'] } },
            {
              and: [
                { state: { equals: 'handedOver' } },
                { handedOverAt: { greater_than: new Date(Date.now() - patienceDays * DAY).toISOString() } },
              ],
            },
          ],
        },
      ],
    },
    pagination: false,
    limit: 100,
    req,
  });
  return docs.map((doc) => ({ link: idOf(doc.link), acting: openAct(doc.id, doc.sealedAct).acting }));
};
