import { councilTerms, menu, serviceCards } from '../../content/read.ts';

/** One link of the main menu. */
export interface MenuLink {
  href: string;
  label: string;
  /** `page` when we stand on it, `true` when below it */
  current: 'page' | 'true' | undefined;
}

/** Lists that the site keeps itself, as far as there is anything in them. */
const ownLinks = (tenant: string) => ({
  first: [
    { href: '/ogloszenia/', label: 'Ogłoszenia' },
    ...(serviceCards(tenant).length > 0 ? [{ href: '/sprawy/', label: 'Załatw sprawę' }] : []),
  ],
  last: councilTerms(tenant).length > 0 ? [{ href: '/rada/', label: 'Rada' }] : [],
});

/**
 * What the header names: announcements and matters first, then the pages that editors put into the menu, then the
 * council; a page of the same name gives way to the list.
 */
export const menuLinks = (tenant: string, path: string): MenuLink[] => {
  const { first, last } = ownLinks(tenant);
  const taken = new Set([...first, ...last].map(({ label }) => label));
  const pages = menu(tenant).filter(({ title }) => !taken.has(title));
  return [...first, ...pages.map((page) => ({ href: page.path, label: page.title })), ...last].map((link) => ({
    ...link,
    current: path === link.href ? ('page' as const) : path.startsWith(link.href) ? ('true' as const) : undefined,
  }));
};
