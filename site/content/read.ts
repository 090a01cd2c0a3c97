import { announcementPath, isCurrent, type Announcement } from '../../content-models/announcements/announcement.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { Page } from '../../content-models/pages/page.ts';
import type { Removal } from '../../content-models/publications/publication.ts';
import type { Instant, LocalDate } from '../../content-models/shared/localDate.ts';
import type { StatusBoard } from '../../content-models/status/status.ts';
import type { Content, TenantContent } from './content.ts';
import { printContext } from './printContext.ts';
import { alertHolds, listKey, publishedDay, type AnnouncementFilter } from './readKeys.ts';

export { publishedDay };

/** Where `astro.config.mjs` leaves the content for a plain static build, which has no printer around it. */
export const staticContentKey = Symbol.for('moje-miasto.static-content');

const content = (): Content => {
  const printed = printContext.getStore()?.content;
  if (printed) return printed;
  const loaded = (globalThis as unknown as Record<symbol, Content | undefined>)[staticContentKey];
  if (!loaded)
    throw new Error('No content: pages are read inside a print, or after astro.config.mjs loaded a snapshot.');
  return loaded;
};

const contentOf = (tenant: string): TenantContent => {
  const found = content().get(tenant);
  if (!found) throw new Error(`No content of the commune ${tenant}.`);
  return found;
};

const note = (key: string): void => {
  printContext.getStore()?.reads.add(key);
};

/** The communes that have content, in the order in which they came. */
export const tenants = (): string[] => [...content().keys()];

/** Everything public of one commune, for making the list of its routes; records nothing. */
export const tenantContent = (tenant: string): TenantContent => contentOf(tenant);

/** The commune itself: names, address, hours. */
export const commune = (tenant: string): Commune => {
  note('commune');
  const found = contentOf(tenant).commune;
  if (!found) throw new Error(`The commune ${tenant} has no record of itself.`);
  return found;
};

const day = (tenant: string): LocalDate => {
  const found = contentOf(tenant).today;
  if (!found) throw new Error(`The commune ${tenant} has no clock record.`);
  return found;
};

/** The Polish day that pages are printed for. */
export const today = (tenant: string): LocalDate => {
  note('today');
  return day(tenant);
};

/** What works and what does not, as last told; nothing before the cms first tells it. */
export const statusBoard = (tenant: string): StatusBoard | undefined => {
  note('status');
  return contentOf(tenant).status;
};

/** Whether an announcement waits for its first day, counts as current, or is past its last. */
export const currency = (tenant: string, announcement: Announcement): 'upcoming' | 'current' | 'archival' => {
  note(`announcement:${announcement.id}`);
  if (day(tenant) < announcement.visibleFrom) return 'upcoming';
  return announcement.visibleTo !== undefined && announcement.visibleTo < day(tenant) ? 'archival' : 'current';
};

const newestFirst = (a: Announcement, b: Announcement): number => {
  const left = a.metadata.publishedAt;
  const right = b.metadata.publishedAt;
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

const inOrder = (a: Page, b: Page): number => a.order - b.order || (a.path < b.path ? -1 : 1);

/** What would otherwise be sorted or searched anew for every one of ten thousand pages. */
const orderedOf = (tenant: TenantContent) => {
  const newest = [...tenant.announcements.values()].sort(newestFirst);
  const pages = [...tenant.pages.values()].sort(inOrder);
  return {
    newest,
    byType: Map.groupBy(newest, (one) => one.type),
    byMonth: Map.groupBy(newest, (one) => publishedDay(one).slice(0, 7)),
    bySlug: new Map(newest.map((one) => [one.slug, one])),
    pages: new Map(pages.map((one) => [one.path, one])),
    menu: pages.filter((one) => one.inMenu),
    byParent: Map.groupBy(pages, (one) => one.parentId ?? ''),
    removals: new Map([...tenant.removals.values()].map((one) => [one.path, one])),
  };
};

const known = new WeakMap<TenantContent, { stamp: string; ordered: ReturnType<typeof orderedOf> }>();

const ordered = (tenant: string): ReturnType<typeof orderedOf> => {
  const of = contentOf(tenant);
  const stamp = [of.version, of.announcements.size, of.pages.size, of.removals.size].join();
  let entry = known.get(of);
  if (entry?.stamp !== stamp) known.set(of, (entry = { stamp, ordered: orderedOf(of) }));
  return entry.ordered;
};

/** Announcements of one list, newest first; `current` leaves out those past their last day or before their first. */
export const announcements = (
  tenant: string,
  { current, limit, ...filter }: AnnouncementFilter & { current?: boolean; limit?: number } = {},
): Announcement[] => {
  note(listKey(filter));
  const on = current ? today(tenant) : undefined;
  const { newest, byType, byMonth } = ordered(tenant);
  const prefix =
    filter.year === undefined
      ? ''
      : `${String(filter.year)}-${filter.month === undefined ? '' : String(filter.month).padStart(2, '0')}`;
  const candidates =
    filter.month !== undefined ? (byMonth.get(prefix) ?? []) : filter.type ? (byType.get(filter.type) ?? []) : newest;
  return candidates
    .filter(
      (one) =>
        (filter.type === undefined || one.type === filter.type) &&
        (prefix === '' || publishedDay(one).startsWith(prefix)) &&
        (on === undefined || isCurrent(one, on)),
    )
    .slice(0, limit);
};

/** Warnings that hold today, the gravest first; every page carries them. */
export const alerts = (tenant: string): Extract<Announcement, { type: 'crisisAlert' }>[] => {
  note('alerts');
  return (ordered(tenant).byType.get('crisisAlert') ?? [])
    .filter((one) => one.type === 'crisisAlert')
    .filter((one) => alertHolds(one, day(tenant)))
    .sort((a, b) => b.level - a.level);
};

/** The announcement at `/ogloszenia/<slug>/`. */
export const announcement = (tenant: string, slug: string): Announcement | undefined => {
  const one = ordered(tenant).bySlug.get(slug);
  note(one ? `announcement:${one.id}` : `path:${announcementPath({ slug })}`);
  return one;
};

/** The years of the archive and their months that have announcements, newest first. */
export const announcementYears = (tenant: string): { year: number; months: number[] }[] => {
  note(listKey({}));
  const months = [...ordered(tenant).byMonth.keys()].sort().reverse();
  const years = Map.groupBy(months, (month) => Number(month.slice(0, 4)));
  return [...years].map(([year, list]) => ({ year, months: list.map((month) => Number(month.slice(5))) }));
};

/** The page at a path of the tree. */
export const page = (tenant: string, path: string): Page | undefined => {
  const one = ordered(tenant).pages.get(path);
  note(one ? `page:${one.id}` : `path:${path}`);
  return one;
};

/** The title of the page at a path, or nothing; a change of that page's text does not touch the asker. */
export const pageTitle = (tenant: string, path: string): string | undefined => {
  const one = ordered(tenant).pages.get(path);
  note(`path:${path}`);
  if (one) note(`title:${one.id}`);
  return one?.title;
};

/** Pages that the header names, in their order. */
export const menu = (tenant: string): Page[] => {
  note('menu');
  return ordered(tenant).menu;
};

/** The pages above one page, topmost first. */
export const breadcrumbs = (tenant: string, of: Page): Page[] => {
  const above: Page[] = [];
  for (let id = of.parentId; id !== undefined && above.length < 10;) {
    note(`title:${id}`);
    const parent = contentOf(tenant).pages.get(id);
    if (!parent) break;
    above.unshift(parent);
    id = parent.parentId;
  }
  return above;
};

/** The pages right under one page, or the topmost ones. */
export const childPages = (tenant: string, parentId?: string): Page[] => {
  note(`children:${parentId ?? ''}`);
  return ordered(tenant).byParent.get(parentId ?? '') ?? [];
};

/** What stood at a path and why it was taken down. */
export const removal = (tenant: string, path: string): Removal | undefined => {
  const one = ordered(tenant).removals.get(path);
  note(`path:${path}`);
  if (one) note(`removal:${one.id}`);
  return one;
};

/** When this revision of a document was first really on disk, once the printer has written it down. */
export const placedAt = (
  tenant: string,
  kind: 'announcement' | 'page',
  docId: string,
  revision: number,
): Instant | undefined => {
  note(`${kind}:${docId}`);
  return contentOf(tenant).placements.get(`${docId}@${String(revision)}`);
};
