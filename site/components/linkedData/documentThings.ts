import { cardNow, commune as readCommune, currency, type documentAt } from '../../content/read.ts';
import { shareOf } from '../sharing/shareOf.ts';
import { shareImage } from '../sharing/shareTags.ts';
import { announcementThing } from './announcementThing.ts';
import { eventThings } from './eventThings.ts';
import type { Thing } from './jsonLd.ts';
import { newsThing } from './newsThing.ts';
import { organization } from './organization.ts';
import { serviceThing } from './serviceThing.ts';

/** Pages that are about the office itself, in all languages. */
const isAboutOffice = (path: string): boolean => /^\/(?:(?:en|uk)\/)?urzad\/kontakt\/$/.test(path);

/** What a document is in the words of schema.org, where they have any for it. */
export const documentThings = (tenant: string, found: NonNullable<ReturnType<typeof documentAt>>): Thing[] => {
  const commune = readCommune(tenant);
  const image = (): string | undefined => shareImage(commune, shareOf(tenant, found));
  switch (found.kind) {
    case 'news':
      return [newsThing(commune, found.document, image())];
    case 'event':
      return eventThings(commune, found.document, image());
    case 'serviceCard':
      return [serviceThing(commune, found.document, cardNow(tenant, found.document).fees)];
    case 'announcement': {
      const thing = announcementThing(commune, found.document, currency(tenant, found.document) === 'archival');
      return thing ? [thing] : [];
    }
    case 'page':
      return isAboutOffice(found.document.path) ? [organization(commune)] : [];
    default:
      return [];
  }
};
