import { cardCategories, lifeEvents } from '../../content-models/serviceCards/lifeEvents.ts';
import type { ServiceCard } from '../../content-models/serviceCards/serviceCard.ts';
import type { TenantContent } from './content.ts';

/** The lists in which a card stands, besides the one of all. */
export const cardListsOf = (card: ServiceCard): string[] => [
  ...card.lifeEvents.map((event) => `/sprawy/wydarzenia/${lifeEvents[event].slug}/`),
  ...card.categories.map((category) => `/sprawy/kategorie/${cardCategories[category].slug}/`),
];

/** The lists of cards that have any: by life event and by category. */
export const cardListPaths = ({ documents }: TenantContent): string[] => {
  const polish = [...documents.serviceCard.values()].filter(({ language }) => language === 'pl');
  return [...new Set(polish.flatMap(cardListsOf))].sort();
};
