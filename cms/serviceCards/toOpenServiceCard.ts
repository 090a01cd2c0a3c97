import type { PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { ServiceCard } from '../../content-models/serviceCards/serviceCard.ts';
import type { ServiceCardDoc } from '../payload-types.ts';
import { pauseReasonOf } from '../services/pauseService.ts';
import { toServiceCard } from './toServiceCard.ts';

/** A card as readers get it today: a form that its office has paused is told with its reason, unless the card says more. */
export const toOpenServiceCard = async (
  doc: ServiceCardDoc,
  commune: Commune,
  path: string,
  req: PayloadRequest,
): Promise<ServiceCard> => {
  const card = toServiceCard(doc, commune, path);
  if (card.paused !== undefined || card.online.kind !== 'own') return card;
  const reason = await pauseReasonOf(req, commune.id, card.online.service);
  return reason === undefined ? card : { ...card, paused: { reason } };
};
