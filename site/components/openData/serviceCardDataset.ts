import { cardAudiences, cardCategories } from '../../../content-models/serviceCards/lifeEvents.ts';
import { onlineHref } from '../../../content-models/serviceCards/serviceCard.ts';
import { feeSummary } from '../../../content-models/serviceCards/fee.ts';
import { cardNow, commune as readCommune, serviceCards } from '../../content/read.ts';
import { address, documentColumns, documentValues, lastChange, moment, text, whole, type Dataset } from './dataset.ts';

/** Every matter that can be settled at the office. */
export const serviceCardDataset: Dataset = {
  name: 'sprawy',
  title: 'Sprawy do załatwienia',
  description: 'Co można załatwić w urzędzie, dla kogo, za ile i w jakim czasie.',
  keywords: ['usługi publiczne', 'e-usługi', 'karty usług'],
  columns: [
    ...documentColumns,
    text('kategorie', 'Kategorie', 'Działy, w których jest sprawa, po przecinku.'),
    text('dla_kogo', 'Dla kogo', 'Do kogo kierujemy sprawę, po przecinku.'),
    whole('dni', 'Dni', 'Ile dni najwyżej trwa. Puste, gdy nie da się tego policzyć w dniach.'),
    text('oplata', 'Opłata', 'Ile to kosztuje, słowami.'),
    address('przez_internet', 'Przez internet', 'Gdzie załatwić sprawę przez internet. Puste, gdy się nie da.'),
    whole('poziom', 'Poziom e-usługi', 'Od 1 (sama informacja) do 5 (sprawa przygotowana dla Ciebie).'),
    moment('zmieniono', 'Zmieniono', 'Kiedy opublikowano ostatnią zmianę.'),
  ],
  rows: (tenant) => {
    const { origin } = readCommune(tenant);
    return serviceCards(tenant).map((card) => {
      const online = onlineHref(card.online);
      return {
        ...documentValues(origin, card),
        kategorie: card.categories.map((one) => cardCategories[one].name).join(', '),
        dla_kogo: card.audience.map((one) => cardAudiences[one]).join(', '),
        dni: card.duration.days,
        oplata: feeSummary(cardNow(tenant, card).fees),
        przez_internet: online && new URL(online, origin).href,
        poziom: card.declaredLevel,
        zmieniono: card.metadata.updatedAt,
      };
    });
  },
  modified: (tenant) => lastChange(serviceCards(tenant)),
};
