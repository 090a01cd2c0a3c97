import { fold } from '../shared/polish.ts';
import { addDays, daysBetween, localDateOf, type LocalDate } from '../shared/localDate.ts';
import type { QueueQuestion, QueueView } from './queue.ts';

/** What the rules of the queue look at in a case. */
export interface QueuedCase {
  title: string;
  service: string;
  status: string;
  department: string;
  filedAt: string;
  dueOn: LocalDate;
  extendedTo?: LocalDate | undefined;
  assignee?: string | undefined;
  ended: boolean;
  stands: boolean;
  /** the days of the service's term */
  termDays: number;
  /** nine of ten such cases end in so many days; unknown without a history */
  p90?: number | undefined;
}

/** The day by which the case is to be answered; a day set anew with reasons outweighs the counted one (KPA art. 36). */
export const dueDayOf = ({ dueOn, extendedTo }: Pick<QueuedCase, 'dueOn' | 'extendedTo'>): LocalDate =>
  extendedTo ?? dueOn;

/** Days left to the due day, fewer than none when it is over; nothing while the term stands or the case ended. */
export const daysLeftOf = (one: QueuedCase, today: LocalDate): number | undefined =>
  one.ended || one.stands ? undefined : daysBetween(today, dueDayOf(one));

/** Whether the day of the answer is over. The due day itself is still in time (KPA art. 57 § 1). */
export const isOverdue = (one: QueuedCase, today: LocalDate): boolean => (daysLeftOf(one, today) ?? 0) < 0;

/** From how many days before its end a term counts as near: a fifth of it, three days at least and ten at most. */
export const nearDays = (termDays: number): number => Math.min(10, Math.max(3, Math.ceil(termDays / 5)));

/**
 * Whether a case may miss its day: little of the term is left, or nine of ten such cases took longer than this one has.
 * What is over already is overdue, not at risk.
 */
export const isAtRisk = (one: QueuedCase, today: LocalDate): boolean => {
  const left = daysLeftOf(one, today);
  if (left === undefined || left < 0) return false;
  if (left <= nearDays(one.termDays)) return true;
  if (one.p90 === undefined) return false;
  // the forecast counts working time alone: what the term was made longer by, while it stood, moves both days alike
  const stoodOrMoved = Math.max(0, daysBetween(addDays(localDateOf(one.filedAt), one.termDays), one.dueOn));
  return addDays(localDateOf(one.filedAt), Math.ceil(one.p90) + stoodOrMoved) > dueDayOf(one);
};

/** Whether a case stands in a tab of the queue. */
export const isInView = (one: QueuedCase, view: QueueView, me: readonly string[], today: LocalDate): boolean => {
  if (view === 'ended') return one.ended;
  if (one.ended) return false;
  switch (view) {
    case 'mine':
      return one.assignee !== undefined && me.includes(one.assignee);
    case 'department':
      return true;
    case 'unassigned':
      return one.assignee === undefined;
    case 'risk':
      return isAtRisk(one, today);
    case 'overdue':
      return isOverdue(one, today);
  }
};

/** Whether a case passes the filters beside the tabs. */
export const passesFilters = (
  one: QueuedCase,
  { service, status, assignee, department }: Pick<QueueQuestion, 'service' | 'status' | 'assignee' | 'department'>,
): boolean =>
  (service === undefined || one.service === service) &&
  (status === undefined || one.status === status) &&
  (assignee === undefined || one.assignee === assignee) &&
  (department === undefined || one.department === department);

const orders: Record<string, (a: QueuedCase, b: QueuedCase) => number> = {
  due: (a, b) => {
    const [left, right] = [dueDayOf(a), dueDayOf(b)];
    // a term that stands still presses nobody
    if (a.stands !== b.stands) return a.stands ? 1 : -1;
    return left < right ? -1 : left > right ? 1 : 0;
  },
  filed: (a, b) => (a.filedAt < b.filedAt ? -1 : a.filedAt > b.filedAt ? 1 : 0),
  title: (a, b) => a.title.localeCompare(b.title, 'pl'),
};

/** The order that was asked for; equals keep the order of their filing. */
export const queueOrder =
  (sort: QueueQuestion['sort']) =>
  (a: QueuedCase, b: QueuedCase): number => {
    const turned = sort.startsWith('-');
    const by = orders[turned ? sort.slice(1) : sort]?.(a, b) ?? 0;
    return (turned ? -by : by) || (orders.filed?.(a, b) ?? 0);
  };

/** The words a case is found by, folded: number, sign, title, applicant and the company it is for; nothing else of the answers. */
export const searchTextOf = (parts: {
  number: string;
  sign?: string | null | undefined;
  title: string;
  applicant: string;
  party?: string | undefined;
}): string =>
  fold([parts.number, parts.sign, parts.title, parts.applicant, parts.party].filter(Boolean).join(' ')).slice(0, 1000);

/** What was typed into the search box, as words to be looked for, folded and as they stood; each must be there. */
export const searchedWords = (q: string | undefined): { folded: string; typed: string }[] =>
  (q ?? '')
    .split(/\s+/)
    // these stand for anything in a database's pattern
    .map((word) => word.replaceAll(/[%_\\]/g, ''))
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((typed) => ({ folded: fold(typed), typed }));
