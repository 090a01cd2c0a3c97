import { isCurrent, type Announcement } from '../../content-models/announcements/announcement.ts';
import { alertHolds, listKey, publishedDay, type AnnouncementFilter } from './readKeys.ts';
import { dayOf, keptPerContent, note } from './reading.ts';
import { today } from './readSite.ts';

const newestFirst = (a: Announcement, b: Announcement): number => {
  const left = a.metadata.publishedAt;
  const right = b.metadata.publishedAt;
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

const ordered = keptPerContent(({ documents }, language) => {
  const newest = [...documents.announcement.values()].filter((one) => one.language === language).sort(newestFirst);
  return {
    newest,
    byType: Map.groupBy(newest, (one) => one.type),
    byMonth: Map.groupBy(newest, (one) => publishedDay(one).slice(0, 7)),
  };
});

/** Whether an announcement waits for its first day, counts as current, or is past its last. */
export const currency = (tenant: string, announcement: Announcement): 'upcoming' | 'current' | 'archival' => {
  note(`announcement:${announcement.id}`);
  const day = dayOf(tenant);
  if (day < announcement.visibleFrom) return 'upcoming';
  const isPast = announcement.visibleTo !== undefined && announcement.visibleTo < day;
  return isPast || announcement.metadata.archivedAt !== undefined ? 'archival' : 'current';
};

/** Announcements of one list, newest first; `current` leaves out those past their last day or before their first. */
export const announcements = (
  tenant: string,
  { current, limit, ...filter }: AnnouncementFilter & { current?: boolean; limit?: number } = {},
): Announcement[] => {
  note(listKey(filter));
  const on = current ? today(tenant) : undefined;
  const { newest, byType, byMonth } = ordered(tenant, filter.language);
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
        (on === undefined || (isCurrent(one, on) && one.metadata.archivedAt === undefined)),
    )
    .slice(0, limit);
};

/** Warnings that hold today, the gravest first; every page carries them. */
export const alerts = (tenant: string): Extract<Announcement, { type: 'crisisAlert' }>[] => {
  note('alerts');
  return (ordered(tenant).byType.get('crisisAlert') ?? [])
    .filter((one) => one.type === 'crisisAlert')
    .filter((one) => alertHolds(one, dayOf(tenant)) && one.metadata.archivedAt === undefined)
    .sort((a, b) => b.level - a.level);
};

/** The years of the archive and their months that have announcements, newest first. */
export const announcementYears = (tenant: string): { year: number; months: number[] }[] => {
  note(listKey({}));
  const months = [...ordered(tenant).byMonth.keys()].sort().reverse();
  const years = Map.groupBy(months, (month) => Number(month.slice(0, 4)));
  return [...years].map(([year, list]) => ({ year, months: list.map((month) => Number(month.slice(5))) }));
};
