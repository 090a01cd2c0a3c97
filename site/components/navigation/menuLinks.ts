import { menu, siteMenu } from '../../content/read.ts';

/** One link of the main menu. */
export interface MenuLink {
  href: string;
  label: string;
  /** `page` when we stand on it, `true` when below it */
  current: 'page' | 'true' | undefined;
}

const linksOf = (tenant: string) =>
  siteMenu(tenant, 'header')?.groups.flatMap(({ links }) => links) ?? [
    { href: '/ogloszenia/', label: 'Ogłoszenia' },
    ...menu(tenant).map((page) => ({ href: page.path, label: page.title })),
  ];

/** What the header names: the menu that the office made, or announcements and the pages that editors put into it. */
export const menuLinks = (tenant: string, path: string): MenuLink[] =>
  linksOf(tenant).map((link) => ({
    ...link,
    current: path === link.href ? ('page' as const) : path.startsWith(link.href) ? ('true' as const) : undefined,
  }));
