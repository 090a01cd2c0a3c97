import type { LinkTarget, MenuPlace } from '../../content-models/menus/menu.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { documentWithId } from './content.ts';
import { contentOf, note } from './reading.ts';

/** A link as a page prints it. */
interface SiteLink {
  href: string;
  label: string;
}

/** A menu as a page prints it: its links lead somewhere now. */
interface SiteMenu {
  groups: { heading?: string | undefined; links: SiteLink[] }[];
}

/** Where a document lives now and what it is called; nothing when it is not on the site. */
export const documentLink = (tenant: string, id: string): SiteLink | undefined => {
  note(`title:${id}`);
  const found = documentWithId(contentOf(tenant), id)?.document;
  return found && { href: found.path, label: found.title };
};

const linkOf = (tenant: string, target: LinkTarget): Partial<SiteLink> | undefined =>
  target.kind === 'document' ? documentLink(tenant, target.id) : { href: target.href };

/**
 * The menu that the office made for a place, or nothing. A document in it is followed wherever it moves; one that was
 * taken down is left out.
 */
export const siteMenu = (tenant: string, place: MenuPlace, language: Language = 'pl'): SiteMenu | undefined => {
  note('menus');
  const menu = contentOf(tenant).menus.find((one) => one.place === place && one.language === language);
  if (!menu) return undefined;
  const groups = menu.groups.map(({ heading, items }) => ({
    heading,
    links: items.flatMap(({ label, target }) => {
      const link = linkOf(tenant, target);
      const shown = label ?? link?.label;
      return link?.href !== undefined && shown !== undefined ? [{ href: link.href, label: shown }] : [];
    }),
  }));
  const filled = groups.filter(({ links }) => links.length > 0);
  return filled.length > 0 ? { groups: filled } : undefined;
};
