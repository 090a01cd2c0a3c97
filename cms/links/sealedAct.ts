import { actingSchema, type Acting, type ActState } from '../../content-models/links/link.ts';
import { idOf } from '../fields/idOf.ts';
import type { LinkActDoc } from '../payload-types.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

interface KeptAct {
  acting: Acting;
  summary: string;
}

/** What a resident sent, sealed for its row. */
export const sealAct = (actId: string, act: KeptAct): string => seal(dataKeys(), actId, JSON.stringify(act));

/** What a resident sent, from its row; it was checked before it was sealed. */
export const openAct = (actId: string, sealed: string): KeptAct =>
  JSON.parse(open(dataKeys(), actId, sealed)) as KeptAct;

/** The same without the photo: the institution has it now, and nobody here needs it any more. */
export const withoutPhoto = ({ acting, summary }: KeptAct): KeptAct =>
  acting.kind === 'submitReading'
    ? { acting: actingSchema.parse({ ...acting, data: { ...acting.data, photo: undefined } }), summary }
    : { acting, summary };

/** An act on its way, as its resident sees it. */
export const toActState = (doc: LinkActDoc): ActState => {
  const { acting, summary } = openAct(doc.id, doc.sealedAct);
  return {
    id: doc.id,
    link: idOf(doc.link),
    kind: acting.kind,
    sentAt: doc.sentAt,
    state: doc.state === 'inMailbox' ? 'waiting' : doc.state,
    ...(doc.receipt ? { receipt: doc.receipt } : {}),
    ...(doc.handedOverAt ? { handedOverAt: new Date(doc.handedOverAt).toISOString() } : {}),
    ...(doc.sealedReason ? { reason: open(dataKeys(), doc.id, doc.sealedReason) } : {}),
    summary,
  };
};
