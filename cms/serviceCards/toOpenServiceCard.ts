import type { PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { ServiceCard } from '../../content-models/serviceCards/serviceCard.ts';
import { loginNeeded } from '../../content-models/services/loginNeeded.ts';
import type { ServiceCardDoc } from '../payload-types.ts';
import { newestServiceVersions } from '../services/readServiceVersions.ts';
import { pauseReasonOf } from '../services/pauseService.ts';
import { toServiceCard } from './toServiceCard.ts';

/**
 * A card as readers get it today: a form that its office has paused is told with its reason, unless the card says more,
 * and so is one that a password does not open.
 */
export const toOpenServiceCard = async (
  doc: ServiceCardDoc,
  commune: Commune,
  path: string,
  req: PayloadRequest,
): Promise<ServiceCard> => {
  const card = toServiceCard(doc, commune, path);
  if (card.online.kind !== 'own') return card;
  const [form] = await newestServiceVersions(req, commune.id, card.online.service);
  const needed = form && loginNeeded(form.definition, 'low');
  const told = needed === undefined ? card : { ...card, loginNeeded: needed };
  if (card.paused !== undefined) return told;
  const reason = await pauseReasonOf(req, commune.id, card.online.service);
  return reason === undefined ? told : { ...told, paused: { reason } };
};
