import type { PayloadRequest, Where } from 'payload';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import type { CollectionSlug } from 'payload';

/** Something that happens to a document on a day. */
export interface CalendarEntry {
  id: string;
  day: LocalDate;
  /** the moment, for what happens at one */
  at?: string;
  what: 'publish' | 'takeDown' | 'expires' | 'review';
  title: string;
  href: string;
}

interface Row {
  id: string;
  title: string;
  collectionName: string;
  docId: string;
  action: 'publish' | 'takeDown';
  at: string;
  visibleTo: string;
  reviewOn: string;
}

const mostShown = 500;

const rows = async (req: PayloadRequest, collection: CollectionSlug, and: Where[]): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { and },
    depth: 0,
    limit: mostShown,
    overrideAccess: false,
    req,
  });
  return docs as unknown as Row[];
};

const current: Where[] = [
  { isPublic: { equals: true } },
  { archivedAt: { exists: false } },
  { trashedAt: { exists: false } },
];

/** What goes public, comes down, expires or wants to be looked through in a month, in the order of the days. */
export const calendarEntries = async (req: PayloadRequest, month: string): Promise<CalendarEntry[]> => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  // wider by a day on both sides, because days of Poland are not days of UTC; sorted out below
  const from = new Date(Date.UTC(year, number - 1, 0)).toISOString();
  const to = new Date(Date.UTC(year, number - 1, last + 2)).toISOString();
  const within = (field: string): Where[] => [
    { [field]: { greater_than_equal: from } },
    { [field]: { less_than: to } },
  ];
  const href = ({ collectionName, docId }: Row) => `/admin/collections/${collectionName}/${docId}`;
  const scheduled = await rows(req, 'schedules', [{ state: { equals: 'waiting' } }, ...within('at')]);
  const expiring = await rows(req, 'workItems', [...current, ...within('visibleTo')]);
  const due = await rows(req, 'workItems', [...current, ...within('reviewOn')]);
  const entries: CalendarEntry[] = [
    ...scheduled.map((row) => ({
      id: row.id,
      day: localDateOf(row.at),
      at: row.at,
      what: row.action,
      title: row.title,
      href: href(row),
    })),
    ...expiring.map((row) => ({
      id: `expires-${row.id}`,
      day: localDateOf(row.visibleTo),
      what: 'expires' as const,
      title: row.title,
      href: href(row),
    })),
    ...due.map((row) => ({
      id: `review-${row.id}`,
      day: localDateOf(row.reviewOn),
      what: 'review' as const,
      title: row.title,
      href: href(row),
    })),
  ];
  return entries
    .filter(({ day }) => day.startsWith(month))
    .sort((a, b) => (a.at ?? a.day).localeCompare(b.at ?? b.day));
};
