import type { Language } from '../../../content-models/shared/identity.ts';
import { councilTerms, menu, serviceCards, siteMenu } from '../../content/read.ts';
import { wordsIn } from '../../i18n/words.ts';

/** One link of the main menu. */
export interface MenuLink {
  href: string;
  label: string;
  /** `page` when we stand on it, `true` when below it */
  current: 'page' | 'true' | undefined;
}

/** Lists that the site keeps itself, as far as there is anything in them; they are in Polish. */
const ownLinks = (tenant: string) => ({
  first: [
    { href: '/ogloszenia/', label: wordsIn('pl').announcements },
    ...(serviceCards(tenant).length > 0 ? [{ href: '/sprawy/', label: 'Załatw sprawę' }] : []),
  ],
  last: councilTerms(tenant).length > 0 ? [{ href: '/rada/', label: 'Rada' }] : [],
});

/** Announcements and matters first, then the pages in the menu, then the council; a page of the same name gives way. */
const madeOfPages = (tenant: string, language: Language): { href: string; label: string }[] => {
  const { first, last } = language === 'pl' ? ownLinks(tenant) : { first: [], last: [] };
  const taken = new Set([...first, ...last].map(({ label }) => label));
  const pages = menu(tenant, language).filter(({ title }) => !taken.has(title));
  return [...first, ...pages.map((page) => ({ href: page.path, label: page.title })), ...last];
};

/** What the header names: the menu that the office made in this language, or one made of what there is. */
export const menuLinks = (tenant: string, path: string, language: Language): MenuLink[] =>
  (siteMenu(tenant, 'header', language)?.groups.flatMap(({ links }) => links) ?? madeOfPages(tenant, language)).map(
    (link) => ({
      ...link,
      current: path === link.href ? ('page' as const) : path.startsWith(link.href) ? ('true' as const) : undefined,
    }),
  );
