import { cardCategories, lifeEvents } from '../../content-models/serviceCards/lifeEvents.ts';
import type { TenantContent } from './content.ts';

/** The lists of cards that have any: by life event and by category. */
export const cardListPaths = (content: TenantContent): string[] => {
  const paths = new Set<string>();
  for (const card of content.documents.serviceCard.values()) {
    if (card.language !== 'pl') continue;
    for (const event of card.lifeEvents) paths.add(`/sprawy/wydarzenia/${lifeEvents[event].slug}/`);
    for (const category of card.categories) paths.add(`/sprawy/kategorie/${cardCategories[category].slug}/`);
  }
  return [...paths].sort();
};
