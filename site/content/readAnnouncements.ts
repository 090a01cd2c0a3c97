import { isCurrent, type Announcement } from '../../content-models/announcements/announcement.ts';
import type { RelationKind } from '../../content-models/announcements/announcementBase.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { alertHolds, listKey, namedBy, publishedDay, type AnnouncementFilter } from './readKeys.ts';
import { contentOf, dayOf, keptPerContent, note } from './reading.ts';
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
    naming: Map.groupBy(
      newest.flatMap((one) => namedBy(one).map(({ id, kind }) => ({ id, kind, one }))),
      ({ id }) => id,
    ),
  };
});

/** Another announcement that bears on this one, or the other way round. */
interface Relative {
  kind: RelationKind | 'updates';
  title: string;
  path?: string;
  /** the day from which it changes or repeals the other */
  from?: LocalDate;
}

/** The announcements that this one names, as they are called now, and those that name it. */
export const relatives = (announcement: Announcement): { named: Relative[]; naming: Relative[] } => {
  const { tenant, id, language } = announcement;
  note(`naming:${id}`);
  const known = contentOf(tenant).documents.announcement;
  const titles = [
    ...announcement.relations,
    ...(announcement.type === 'crisisAlert' && announcement.updates
      ? [{ kind: 'updates' as const, ...announcement.updates }]
      : []),
  ];
  return {
    named: titles.map(({ kind, id: other, title }) => {
      if (other === undefined) return { kind, title };
      note(`announcement:${other}`);
      const found = known.get(other);
      return found ? { kind, title: found.title, path: found.path } : { kind, title };
    }),
    naming: (ordered(tenant, language).naming.get(id) ?? []).map(({ kind, one }) => {
      note(`announcement:${one.id}`);
      const from = 'entryIntoForce' in one ? one.entryIntoForce : undefined;
      return {
        kind,
        title: one.title,
        path: one.path,
        ...(from !== undefined && (kind === 'amends' || kind === 'repeals') ? { from } : {}),
      };
    }),
  };
};

/** What an announcement is on a day: it waits for its first, counts as current, or is past its last. */
export const currencyOn = (announcement: Announcement, day: LocalDate): 'upcoming' | 'current' | 'archival' => {
  if (day < announcement.visibleFrom) return 'upcoming';
  const isPast = announcement.visibleTo !== undefined && announcement.visibleTo < day;
  return isPast || announcement.metadata.archivedAt !== undefined ? 'archival' : 'current';
};

/** The same today. */
export const currency = (tenant: string, announcement: Announcement): ReturnType<typeof currencyOn> => {
  note(`announcement:${announcement.id}`);
  return currencyOn(announcement, dayOf(tenant));
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
  const given = (ordered(tenant).byType.get('crisisAlert') ?? []).filter((one) => one.type === 'crisisAlert');
  const replaced = new Set(given.map(({ updates }) => updates?.id));
  return given
    .filter(({ id }) => !replaced.has(id))
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
