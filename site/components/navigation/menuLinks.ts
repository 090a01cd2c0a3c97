import type { Language } from '../../../content-models/shared/identity.ts';
import { wordsIn } from '../../i18n/words.ts';
import { menu } from '../../content/read.ts';

/** One link of the main menu. */
export interface MenuLink {
  href: string;
  label: string;
  /** `page` when we stand on it, `true` when below it */
  current: 'page' | 'true' | undefined;
}

/** What the header names: announcements first (they are in Polish), then the pages that editors put into the menu. */
export const menuLinks = (tenant: string, path: string, language: Language): MenuLink[] =>
  [
    ...(language === 'pl' ? [{ href: '/ogloszenia/', label: wordsIn(language).announcements }] : []),
    ...menu(tenant, language).map((page) => ({ href: page.path, label: page.title })),
  ].map((link) => ({
    ...link,
    current: path === link.href ? ('page' as const) : path.startsWith(link.href) ? ('true' as const) : undefined,
  }));
