import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import {
  worklistCountsSchema,
  worklistNames,
  worklistSchema,
  type Worklist,
  type WorklistCounts,
  type WorklistItem,
  type WorklistName,
} from '../../content-models/work/work.ts';
import { staffOf, type StaffPrincipal, type StaffRole } from '../access/roles.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import type { QuarantineDoc, ScheduleDoc } from '../payload-types.ts';
import { documentKindNames, isDocumentKind } from '../../content-models/publications/documentKinds.ts';
import { soon } from './soon.ts';
import { untranslatedIn } from './untranslated.ts';
import { workItemOf, type WorkItem } from './workItem.ts';
import { worklistSlot } from './worklistSlot.ts';

/** How many lines a page of a list has. */
const perPage = 50;

/** A list as a question to one table; its length is the count of the very same question. */
interface Question {
  collection: CollectionSlug;
  where: Where;
  sort: string;
  toItem: (row: never, req: PayloadRequest) => Promise<WorklistItem> | WorklistItem;
}

const kindName = (kind: string): string => (isDocumentKind(kind) ? documentKindNames[kind] : kind);

const documentHref = (collection: string, id: string): string => `/admin/collections/${collection}/${id}`;

const toDocumentItem =
  (time: (item: WorkItem) => Pick<WorklistItem, 'at' | 'on'>, detail: (item: WorkItem) => string | null = () => null) =>
  (item: WorkItem): WorklistItem => ({
    id: item.docId,
    title: item.title,
    kind: kindName(item.kind),
    href: documentHref(item.collectionName, item.docId),
    ...time(item),
    ...(detail(item) ? { detail: String(detail(item)) } : {}),
  });

const moment = (at: string | null | undefined) => (at ? { at } : {});

/** The day of a field that holds a day as its noon. */
const day = (noon: string | null | undefined) => (noon ? { on: localDateOf(noon) } : {});

const toScheduleItem = (row: ScheduleDoc): WorklistItem => ({
  id: row.id,
  title: row.title,
  kind: row.action === 'publish' ? 'Publikacja' : 'Zdjęcie ze strony',
  href: documentHref(row.collectionName, row.docId),
  at: row.at,
  detail: row.failure ?? row.by,
});

const toQuarantineItem = async (row: QuarantineDoc, req: PayloadRequest): Promise<WorklistItem> => {
  const item = await workItemOf(req, row.docId);
  return {
    id: row.id,
    title: item?.title ?? row.path ?? row.docId,
    kind: item ? kindName(item.kind) : 'Strona',
    href: item ? documentHref(item.collectionName, item.docId) : (row.path ?? '/'),
    at: row.since,
    detail: row.reason,
  };
};

const live: Where[] = [{ trashedAt: { exists: false } }];
const current: Where[] = [...live, { isPublic: { equals: true } }, { archivedAt: { exists: false } }];

const documents = (sort: string, toItem: (item: WorkItem) => WorklistItem, ...and: Where[]): Question => ({
  collection: 'workItems',
  where: { and },
  sort,
  toItem,
});

const writers: StaffRole[] = ['editor', 'publisher', 'administrator'];

/** Who has which list; the superadministrator has them all but the cases, which are for their clerks alone. */
const readers: Record<WorklistName, StaffRole[]> = {
  returned: writers,
  drafts: writers,
  inReview: writers,
  failed: ['publisher', 'administrator'],
  quarantined: ['publisher', 'administrator'],
  brokenLinks: writers,
  scheduled: writers,
  expiring: writers,
  reviewDue: writers,
  untranslated: writers,
  cases: ['clerk', 'head'],
};

const isReader = ({ role }: StaffPrincipal, name: WorklistName): boolean =>
  readers[name].includes(role) || (role === 'superadministrator' && name !== 'cases');

const questionOf = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  name: WorklistName,
): Promise<Question | undefined> => {
  const { from, to } = soon(localDateOf(new Date()));
  const edited = toDocumentItem(({ editedAt }) => moment(editedAt));
  switch (name) {
    case 'drafts':
      return documents(
        '-editedAt',
        edited,
        ...live,
        { hasDraft: { equals: true } },
        { review: { equals: 'none' } },
        { editedBy: { equals: staff.id } },
      );
    case 'returned':
      return documents(
        '-editedAt',
        edited,
        ...live,
        { review: { equals: 'returned' } },
        { askedBy: { equals: staff.id } },
      );
    case 'inReview':
      return documents(
        'askedAt',
        toDocumentItem(
          ({ askedAt }) => moment(askedAt),
          ({ askedByName }) => askedByName ?? null,
        ),
        ...live,
        { review: { equals: 'requested' } },
      );
    case 'expiring':
      return documents(
        'visibleTo',
        toDocumentItem(({ visibleTo }) => day(visibleTo)),
        ...current,
        { visibleTo: { greater_than_equal: from } },
        { visibleTo: { less_than_equal: to } },
      );
    case 'reviewDue':
      return documents(
        'reviewOn',
        toDocumentItem(({ reviewOn }) => day(reviewOn)),
        ...current,
        { reviewOn: { less_than_equal: to } },
      );
    case 'untranslated':
      return documents('title', edited, ...current, ...(await untranslatedIn(req)));
    case 'scheduled':
    case 'failed':
      return {
        collection: 'schedules',
        where: { state: { equals: name === 'scheduled' ? 'waiting' : 'failed' } },
        sort: 'at',
        toItem: toScheduleItem,
      };
    case 'quarantined':
      return { collection: 'quarantines', where: { id: { exists: true } }, sort: '-since', toItem: toQuarantineItem };
    case 'brokenLinks': {
      const slot = worklistSlot(req.payload, 'brokenLinks');
      return slot && { collection: slot.collection, where: slot.where, sort: 'id', toItem: slot.toItem };
    }
    case 'cases':
      return {
        collection: 'cases',
        where: { endedAt: { exists: false } },
        sort: 'dueOn',
        toItem: (row: { id: string; number: string; title: string; statusLabel: string; dueOn?: string | null }) => ({
          id: row.id,
          title: `${row.number} ${row.title}`,
          kind: row.statusLabel,
          href: documentHref('cases', row.id),
          ...(row.dueOn ? { on: row.dueOn } : {}),
        }),
      };
  }
};

const reader = (req: PayloadRequest): StaffPrincipal => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  return staff;
};

/** Where a list opens. */
const hrefOf = (name: WorklistName): string => `/admin/praca/${name}`;

/** How long each of the caller's lists is: counted by the same questions that the lists ask. */
export const worklistCountsOf = async (req: PayloadRequest): Promise<WorklistCounts> => {
  const staff = reader(req);
  const counts: WorklistCounts['counts'] = [];
  for (const name of worklistNames) {
    const question = isReader(staff, name) ? await questionOf(req, staff, name) : undefined;
    if (!question) continue;
    const { collection, where } = question;
    const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: false, req });
    counts.push({ name, count: totalDocs, href: hrefOf(name) });
  }
  return worklistCountsSchema.parse({ counts });
};

/** One page of one of the caller's lists. */
export const worklistOf = async (req: PayloadRequest, name: string, page: number): Promise<Worklist> => {
  const staff = reader(req);
  const known = worklistNames.find((one) => one === name);
  const question = known && isReader(staff, known) ? await questionOf(req, staff, known) : undefined;
  if (!known || !question) throw notFound();
  const { collection, where, sort, toItem } = question;
  const found = await req.payload.find({
    collection,
    where,
    sort,
    page,
    limit: perPage,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const items: WorklistItem[] = [];
  for (const row of found.docs) items.push(await toItem(row as never, req));
  return worklistSchema.parse({
    name: known,
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: Math.max(1, found.totalPages),
    items,
  });
};
