import type { PayloadRequest, Where } from 'payload';
import { queueSchema, queueViews, type Queue, type QueueQuestion } from '../../content-models/queue/queue.ts';
import { isInView, passesFilters, queueOrder, searchedWords } from '../../content-models/queue/queueRules.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { newestServiceVersions } from '../services/readServiceVersions.ts';
import { standsInFor } from '../substitutions/standsInFor.ts';
import { readableCases, requireHandler } from './caseHandler.ts';
import { colleaguesOf } from './colleagues.ts';
import { countEnded, endedCases, openCases, type Queued } from './queuedCases.ts';
import { toQueueRows } from './toQueueRow.ts';

/** How many lines a page of the queue has. */
const perPage = 25;

const endedSort: Record<QueueQuestion['sort'], string[]> = {
  due: ['dueOn', 'id'],
  '-due': ['-dueOn', '-id'],
  filed: ['filedAt', 'id'],
  '-filed': ['-filedAt', '-id'],
  title: ['title', '-filedAt'],
};

/** The filters as a condition, for the ended cases that only the database looks through. */
const filtersWhere = async (req: PayloadRequest, commune: string, question: QueueQuestion): Promise<Where[]> => {
  const { service, status, assignee, department } = question;
  const equal = Object.entries({ status, assignee, department }).flatMap(([name, value]): Where[] =>
    value === undefined ? [] : [{ [name]: { equals: value } }],
  );
  if (service === undefined) return equal;
  const { docs } = await req.payload.find({
    collection: 'serviceVersions',
    where: { and: [{ commune: { equals: commune } }, { service: { equals: service } }] },
    select: { service: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return [...equal, { serviceVersion: { in: docs.map(({ id }) => id) } }];
};

const page = async (
  req: PayloadRequest,
  commune: string,
  { question, shown, where }: { question: QueueQuestion; shown: Queued[]; where: Where },
): Promise<{ cases: Queued[]; total: number }> => {
  if (question.view === 'ended') {
    const filtered = { and: [where, ...(await filtersWhere(req, commune, question))] };
    const { page: number, sort } = question;
    return endedCases(req, commune, { where: filtered, sort: endedSort[sort], page: number, limit: perPage });
  }
  const ordered = shown.filter((one) => passesFilters(one, question)).sort(queueOrder(question.sort));
  return {
    cases: ordered.slice((question.page - 1) * perPage, question.page * perPage),
    total: ordered.length,
  };
};

/** A page of the caller's queue: the cases of their departments and of those they stand in for, never others. */
export const readQueue = async (req: PayloadRequest, question: QueueQuestion): Promise<Queue> => {
  const staff = requireHandler(req);
  const today = localDateOf(new Date());
  // a sign may have been given after the words were written, so it is looked at itself, as it was typed
  const words = searchedWords(question.q).map(({ folded, typed }): Where => ({
    or: [{ searchText: { contains: folded } }, { sign: { contains: typed } }],
  }));
  const where: Where = { and: [await readableCases(req), ...words] };
  const absent = await standsInFor(req, staff);
  const mine = [staff.id, ...absent.map(({ id }) => id)];
  const departmentIds = [...new Set([...staff.departments, ...absent.flatMap(({ departments }) => departments)])];
  const found = await openCases(req, staff.commune, where);
  const inView = (view: (typeof queueViews)[number]) => found.filter((one) => isInView(one, view, mine, today));
  const ended = await countEnded(req, where);
  const { cases, total } = await page(req, staff.commune, { question, shown: inView(question.view), where });
  const departments = await req.payload.find({
    collection: 'departments',
    where: { and: [{ commune: { equals: staff.commune } }, { id: { in: departmentIds } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const versions = await newestServiceVersions(req, staff.commune);
  const statuses = new Map(
    versions
      .filter(({ service }) => question.service === undefined || service === question.service)
      .flatMap(({ definition }) => definition.statuses.map(({ name, label }) => [name, label] as const)),
  );
  return queueSchema.parse({
    view: question.view,
    counts: Object.fromEntries(
      queueViews.map((view) => [view, view === 'ended' ? ended : inView(view).length]),
    ) as Queue['counts'],
    total,
    page: question.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    rows: await toQueueRows(req, cases, today),
    services: versions
      .map(({ service, definition }) => ({ slug: service, title: definition.title }))
      .sort((a, b) => polishOrder(a.title, b.title)),
    statuses: [...statuses].map(([name, label]) => ({ name, label })).sort((a, b) => polishOrder(a.label, b.label)),
    departments: departments.docs.map(({ id, name }) => ({ id, name })).sort((a, b) => polishOrder(a.name, b.name)),
    colleagues: await colleaguesOf(req, staff.commune, departmentIds),
    me: staff.id,
    standsInFor: absent.map(({ name }) => name),
  } satisfies Queue);
};
