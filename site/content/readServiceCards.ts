import { inAlphabet } from '../../content-models/serviceCards/cardIndex.ts';
import type { CardCategory, LifeEvent } from '../../content-models/serviceCards/lifeEvents.ts';
import { pauseOn, type ServiceCard } from '../../content-models/serviceCards/serviceCard.ts';
import { feesOn, type Fee } from '../../content-models/serviceCards/fee.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { keptPerContent, note } from './reading.ts';
import { today } from './readSite.ts';

const kept = keptPerContent(({ documents }, language) =>
  inAlphabet([...documents.serviceCard.values()].filter((one) => one.language === language)),
);

/** What may narrow a list of cards. */
export interface CardFilter {
  lifeEvent?: LifeEvent;
  category?: CardCategory;
  /** a unit of the office that settles it */
  unitId?: string;
  language?: Language;
}

/** Cards in the Polish alphabet of their index names. */
export const serviceCards = (
  tenant: string,
  { lifeEvent, category, unitId, language }: CardFilter = {},
): ServiceCard[] => {
  note('all:serviceCard');
  return kept(tenant, language).filter(
    (one) =>
      (lifeEvent === undefined || one.lifeEvents.includes(lifeEvent)) &&
      (category === undefined || one.categories.includes(category)) &&
      (unitId === undefined || one.unitIds.includes(unitId)),
  );
};

const changesOnADay = ({ fees, paused }: ServiceCard): boolean =>
  paused?.until !== undefined ||
  fees.some(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined);

/** What of a card depends on the day: the sums that hold, those that are to come, and whether it is paused. */
export const cardNow = (
  tenant: string,
  card: ServiceCard,
): { fees: Fee[]; feesToCome: Fee[]; pause: ServiceCard['paused'] } => {
  if (!changesOnADay(card)) return { fees: card.fees, feesToCome: [], pause: card.paused };
  const day = today(tenant);
  return {
    fees: feesOn(card.fees, day),
    feesToCome: card.fees.filter(({ validFrom }) => validFrom !== undefined && day < validFrom),
    pause: pauseOn(card, day),
  };
};
