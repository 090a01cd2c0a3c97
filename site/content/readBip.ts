import type { Announcement } from '../../content-models/announcements/announcement.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { allDocuments, type AnyDocument, type TenantContent } from './content.ts';
import { keptPerContent, note } from './reading.ts';

/** A document in the archive, and the day from which it is there. */
export interface Archived {
  one: AnyDocument;
  since: LocalDate;
}

const expiredOn = (announcement: Announcement, today: LocalDate): LocalDate | undefined =>
  announcement.visibleTo !== undefined && announcement.visibleTo < today ? announcement.visibleTo : undefined;

const archivedSince = (one: AnyDocument, today: LocalDate): LocalDate | undefined => {
  const { archivedAt } = one.document.metadata;
  if (archivedAt !== undefined) return localDateOf(archivedAt);
  return one.kind === 'announcement' ? expiredOn(one.document, today) : undefined;
};

/** The Bulletin's archive of one commune on a day, the last archived first. */
export const archiveOf = (content: TenantContent, today: LocalDate): Archived[] =>
  allDocuments(content)
    .filter(({ document }) => document.metadata.inBip && document.language === 'pl')
    .flatMap((one) => {
      const since = archivedSince(one, today);
      return since === undefined ? [] : [{ one, since }];
    })
    .sort((a, b) =>
      a.since === b.since ? (a.one.document.id < b.one.document.id ? 1 : -1) : a.since < b.since ? 1 : -1,
    );

const archive = keptPerContent((content) => archiveOf(content, content.today ?? ''));

/** Documents of the Bulletin that are past their last day or were moved to the archive. */
export const archivedDocuments = (
  tenant: string,
  { year, limit }: { year?: string; limit?: number } = {},
): Archived[] => {
  note('archive');
  note('today');
  const all = archive(tenant);
  return (year === undefined ? all : all.filter(({ since }) => since.startsWith(year))).slice(0, limit);
};

/** The years of the archive, newest first. */
export const archiveYears = (tenant: string): string[] => [
  ...new Set(archivedDocuments(tenant).map(({ since }) => since.slice(0, 4))),
];
