import type { Commune } from '../../../content-models/communes/commune.ts';
import type { Event, Occurrence } from '../../../content-models/events/event.ts';
import type { Thing } from './jsonLd.ts';
import { officeOf } from './organization.ts';

const states = { planned: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' } as const;

const zloty = (grosze: number): string => (grosze / 100).toFixed(2);

const offerOf = (price: Event['price'], url: string): Record<string, unknown> => {
  switch (price?.kind) {
    case 'free':
      return { isAccessibleForFree: true };
    case 'paid':
      return {
        isAccessibleForFree: false,
        offers: { '@type': 'Offer', price: zloty(price.from), priceCurrency: 'PLN', url },
      };
    default:
      return {};
  }
};

const timeOf = ({ on, until, startsAt, endsAt }: Occurrence): Record<string, unknown> => ({
  startDate: startsAt ?? on,
  endDate: endsAt ?? until,
});

/** An event at each of its times, as search engines want it: every time is an event by itself. */
export const eventThings = (
  commune: Pick<Commune, 'origin' | 'officeName'>,
  event: Event,
  image: string | undefined,
): Thing[] => {
  const url = commune.origin + event.path;
  const { title, summary, language, state, place, organiser, price, occurrences } = event;
  return occurrences.map((occurrence) => ({
    '@type': 'Event',
    name: title,
    description: summary || undefined,
    url,
    inLanguage: language,
    image,
    ...timeOf(occurrence),
    eventStatus: `https://schema.org/${states[state]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: place.name, address: place.address ?? place.name },
    organizer: organiser === undefined ? officeOf(commune) : { '@type': 'Organization', name: organiser },
    ...offerOf(price, event.registrationUrl ?? url),
  }));
};
