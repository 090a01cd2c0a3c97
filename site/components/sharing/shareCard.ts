import { createHash } from 'node:crypto';
import type { Announcement } from '../../../content-models/announcements/announcement.ts';
import { announcementTypes } from '../../../content-models/announcements/announcementTypes.ts';
import type { Commune } from '../../../content-models/communes/commune.ts';
import { eventCategories, type Event } from '../../../content-models/events/event.ts';
import type { News } from '../../../content-models/news/news.ts';
import type { DocumentKind } from '../../../content-models/publications/documentKinds.ts';

/** Raised when cards are to look different, so that they get other addresses. */
export const shareCardEdition = 1;

/** The size that networks ask for. */
export const shareCardSize = { width: 1200, height: 630 } as const;

/** What stands on the picture that others show beside a link to a page. */
export interface ShareCard {
  theme: Commune['theme'];
  commune: string;
  office: string;
  /** over the title: what kind of thing it is */
  label: string;
  title: string;
}

/** The address of a card; another word on it makes another address. */
export const shareCardPath = ({ theme, commune, office, label, title }: ShareCard): string => {
  const words = JSON.stringify([shareCardEdition, theme, commune, office, label, title]);
  return `/obrazy/karta-${createHash('sha256').update(words).digest('hex').slice(0, 16)}.png`;
};

type Named = Pick<Commune, 'theme' | 'name' | 'officeName'>;

const cardOf = ({ theme, name, officeName }: Named, label: string, title: string): ShareCard => ({
  theme,
  commune: name.nominative,
  office: officeName,
  label,
  title,
});

/** A document whose card carries its title. */
export type Titled =
  | { kind: 'announcement'; document: Announcement }
  | { kind: 'news'; document: News }
  | { kind: 'event'; document: Event };

/** Whether documents of a kind have cards of their own. */
export const isTitled = (one: { kind: DocumentKind }): one is Titled =>
  one.kind === 'announcement' || one.kind === 'news' || one.kind === 'event';

const labelOf = (one: Titled): string => {
  switch (one.kind) {
    case 'announcement': {
      // without its number, which most titles have
      const { singular } = announcementTypes[one.document.type];
      return singular.charAt(0).toUpperCase() + singular.slice(1);
    }
    case 'news':
      return 'Aktualności';
    case 'event':
      return eventCategories[one.document.category];
  }
};

/**
 * The card with a document's title. What has a picture of its own needs none, and an announcement in the archive shows its
 * section's: there are thousands of them, and few are shared.
 */
export const ownCard = (commune: Named, one: Titled, isArchival: boolean): ShareCard | undefined => {
  const isWithout = one.kind === 'announcement' ? isArchival : one.document.picture !== undefined;
  return isWithout ? undefined : cardOf(commune, labelOf(one), one.document.title);
};

const sections: Record<string, string> = {
  ogloszenia: 'Ogłoszenia',
  aktualnosci: 'Aktualności',
  wydarzenia: 'Wydarzenia',
  sprawy: 'Załatw sprawę',
  rada: 'Rada',
  bip: 'Biuletyn Informacji Publicznej',
  projekty: 'Projekty',
  galerie: 'Galerie',
  urzad: 'Urząd',
  status: 'Czy wszystko działa',
  'otwarte-dane': 'Otwarte dane',
};

/** The card of all pages that stand under one part of the site, and have none of their own. */
export const sectionCard = (commune: Named, path: string): ShareCard =>
  cardOf(commune, '', sections[path.split('/')[1] ?? ''] ?? commune.name.nominative);

/** The cards of all parts of a site. */
export const sectionCards = (commune: Named): ShareCard[] =>
  ['/', ...Object.keys(sections).map((section) => `/${section}/`)].map((path) => sectionCard(commune, path));
