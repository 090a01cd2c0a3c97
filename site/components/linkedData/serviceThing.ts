import type { Commune } from '../../../content-models/communes/commune.ts';
import { cardAudiences } from '../../../content-models/serviceCards/lifeEvents.ts';
import type { Fee } from '../../../content-models/serviceCards/fee.ts';
import { onlineHref, type ServiceCard } from '../../../content-models/serviceCards/serviceCard.ts';
import type { Thing } from './jsonLd.ts';
import { addressOf, officeOf } from './organization.ts';

const feeOf = ({ label, grosze, per }: Fee): Thing => ({
  '@type': 'Offer',
  name: per === undefined ? label : `${label} (${per})`,
  price: (grosze / 100).toFixed(2),
  priceCurrency: 'PLN',
});

/** A matter one can settle at the office: who may, by what ways, in how many days and for how much. */
export const serviceThing = (commune: Commune, card: ServiceCard, fees: readonly Fee[]): Thing => {
  const url = commune.origin + card.path;
  const { days } = card.duration;
  const online = onlineHref(card.online);
  const takes = days === undefined ? {} : { processingTime: `P${String(days)}D` };
  return {
    '@type': 'GovernmentService',
    name: card.title,
    description: card.summary || undefined,
    url,
    inLanguage: card.language,
    provider: officeOf(commune),
    areaServed: { '@type': 'AdministrativeArea', name: commune.name.nominative },
    ...(card.audience.length === 0
      ? {}
      : { audience: { '@type': 'Audience', audienceType: card.audience.map((one) => cardAudiences[one]).join(', ') } }),
    availableChannel: [
      ...(online === undefined
        ? []
        : [{ '@type': 'ServiceChannel', serviceUrl: new URL(online, commune.origin).href, ...takes }]),
      {
        '@type': 'ServiceChannel',
        serviceLocation: { '@type': 'Place', address: addressOf(commune) },
        servicePhone: { '@type': 'ContactPoint', telephone: commune.phone },
        ...takes,
      },
    ],
    ...(fees.length === 0 ? {} : { offers: fees.map(feeOf) }),
  };
};
