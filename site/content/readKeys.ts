import { isCurrent, type Announcement } from '../../content-models/announcements/announcement.ts';
import type { RelationKind } from '../../content-models/announcements/announcementBase.ts';
import type { Page } from '../../content-models/pages/page.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import type { TenantContent } from './content.ts';

/** What may narrow a list of announcements. */
export interface AnnouncementFilter {
  type?: Announcement['type'] | undefined;
  year?: number | undefined;
  /** 1–12, with a year */
  month?: number | undefined;
  /** Polish when left out */
  language?: Language | undefined;
}

const days = new WeakMap<Announcement, LocalDate>();

/** The Polish day on which an announcement was published; its year and month place it in the archive. */
export const publishedDay = (announcement: Announcement): LocalDate => {
  let day = days.get(announcement);
  if (!day) days.set(announcement, (day = localDateOf(announcement.metadata.publishedAt)));
  return day;
};

/** The key of one list: `announcements`, `announcements:type=tender`, `announcements:year=2026,month=11`. */
export const listKey = ({ type, year, month, language = 'pl' }: AnnouncementFilter): string => {
  const parts = [
    ...(language === 'pl' ? [] : [`language=${language}`]),
    ...(type ? [`type=${type}`] : []),
    ...(year === undefined ? [] : [`year=${String(year)}`]),
    ...(month === undefined ? [] : [`month=${String(month)}`]),
  ];
  return parts.length === 0 ? 'announcements' : `announcements:${parts.join(',')}`;
};

/** The announcements that this one names: related ones, and an alert that it takes the place of. */
export const namedBy = (announcement: Announcement): { id: string; kind: RelationKind | 'updates' }[] => [
  ...announcement.relations.flatMap(({ id, kind }) => (id === undefined ? [] : [{ id, kind }])),
  ...(announcement.type === 'crisisAlert' && announcement.updates
    ? [{ id: announcement.updates.id, kind: 'updates' as const }]
    : []),
];

/** Every key under which a page may have seen this announcement. */
export const announcementKeys = (announcement: Announcement): string[] => {
  const [year, month] = publishedDay(announcement).split('-').map(Number);
  return [
    'all:announcement',
    `announcement:${announcement.id}`,
    `path:${announcement.path}`,
    ...[{}, { type: announcement.type }, { year }, { year, month }].map((filter) =>
      listKey({ ...filter, language: announcement.language }),
    ),
    ...namedBy(announcement).map(({ id }) => `naming:${id}`),
    ...(announcement.type === 'crisisAlert' ? ['alerts'] : []),
  ];
};

const menuFace = (page: Page | undefined): string =>
  page?.inMenu && page.metadata.archivedAt === undefined ? [page.title, page.path, String(page.order)].join('\n') : '';

const titleFace = (page: Page | undefined): string =>
  page ? [page.title, page.path, page.parentId ?? ''].join('\n') : '';

const siblingFace = (page: Page | undefined): string =>
  page && page.metadata.archivedAt === undefined ? [titleFace(page), page.summary, String(page.order)].join('\n') : '';

/** Every key whose answer changes when a page of the tree becomes another one (or comes, or goes). */
export const pageKeys = (before: Page | undefined, after: Page | undefined): string[] => {
  const both = [before, after].filter((page) => page !== undefined);
  const keys = ['all:page', ...both.map((page) => `page:${page.id}`)];
  if (before?.path !== after?.path) keys.push(...both.map((page) => `path:${page.path}`));
  if (menuFace(before) !== menuFace(after)) keys.push('menu');
  if (titleFace(before) !== titleFace(after)) keys.push(...both.map((page) => `title:${page.id}`));
  if (siblingFace(before) !== siblingFace(after)) keys.push(...both.map((page) => `children:${page.parentId ?? ''}`));
  return [...new Set(keys)];
};

/** Whether a warning still holds on that day: it is current and not past the day on which it ends. */
export const alertHolds = (one: Announcement, on: LocalDate): boolean =>
  one.type === 'crisisAlert' && isCurrent(one, on) && on <= localDateOf(one.expiresAt);

/** Every key whose answer changes when one Polish day gives way to another. */
export const dayKeys = (content: TenantContent, before: LocalDate | undefined, after: LocalDate): string[] => {
  const keys = new Set(['today']);
  for (const one of content.documents.announcement.values()) {
    if (before === undefined || isCurrent(one, before) !== isCurrent(one, after)) keys.add(`announcement:${one.id}`);
    if (before === undefined || alertHolds(one, before) !== alertHolds(one, after)) keys.add('alerts');
  }
  return [...keys];
};
