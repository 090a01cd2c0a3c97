import type { Thing } from './jsonLd.ts';

/** The way from the home page to the page one stands on, which itself is not in it. */
export const breadcrumbList = (origin: string, links: readonly { href: string; label: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: links.map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: origin + href,
  })),
});
