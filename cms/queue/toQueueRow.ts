import type { PayloadRequest } from 'payload';
import type { QueueRow } from '../../content-models/queue/queue.ts';
import { daysLeftOf, dueDayOf, isAtRisk } from '../../content-models/queue/queueRules.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { caseParties } from '../cases/caseParties.ts';
import { idOf } from '../fields/idOf.ts';
import type { Queued } from './queuedCases.ts';

const whole = { depth: 0, pagination: false, overrideAccess: true } as const;

/** The cases in which the resident wrote last and nobody of the office has done anything since. */
const withNewMessage = async (req: PayloadRequest, ids: string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const { docs } = await req.payload.find({
    collection: 'caseEvents',
    where: { case: { in: ids } },
    sort: ['at', 'id'],
    select: { case: true, kind: true, by: true, inner: true },
    ...whole,
    req,
  });
  const waiting = new Set<string>();
  for (const { case: of, kind, by, inner } of docs) {
    // handing a case to somebody answers nobody
    if (inner === true) continue;
    if (by === 'resident' && kind !== 'filed') waiting.add(idOf(of));
    else waiting.delete(idOf(of));
  }
  return waiting;
};

const namesOf = async (
  req: PayloadRequest,
  collection: 'residents' | 'staff' | 'departments',
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({ collection, where: { id: { in: [...new Set(ids)] } }, ...whole, req });
  return new Map(
    docs.map((doc) => [doc.id, 'givenName' in doc ? `${doc.givenName} ${doc.familyName}` : doc.name] as const),
  );
};

/** The lines of one page; only what is on the page is looked up. */
export const toQueueRows = async (
  req: PayloadRequest,
  cases: readonly Queued[],
  today: LocalDate,
): Promise<QueueRow[]> => {
  const waiting = await withNewMessage(
    req,
    cases.map(({ row }) => row.id),
  );
  const residents = await namesOf(
    req,
    'residents',
    cases.map(({ row }) => idOf(row.resident)),
  );
  const clerks = await namesOf(
    req,
    'staff',
    cases.flatMap(({ assignee }) => assignee ?? []),
  );
  const departments = await namesOf(
    req,
    'departments',
    cases.map(({ department }) => department),
  );
  const parties = await caseParties(
    req,
    cases.map(({ row, definition }) => ({ id: row.id, definition })),
  );
  return cases.map((one) => {
    const { row, definition, assignee, forecast } = one;
    const { turn, moves } = statusOf(definition, row.status);
    const daysLeft = daysLeftOf(one, today);
    const party = parties.get(row.id);
    return {
      id: row.id,
      number: row.number,
      ...(row.sign ? { sign: row.sign } : {}),
      title: row.title,
      service: definition.slug,
      applicant: residents.get(idOf(row.resident)) ?? '',
      ...(party === undefined ? {} : { party }),
      department: departments.get(one.department) ?? '',
      status: row.status,
      statusLabel: row.statusLabel,
      filedAt: row.filedAt,
      ...(row.endedAt ? { endedAt: row.endedAt } : {}),
      dueOn: dueDayOf(one),
      ...(daysLeft === undefined ? {} : { daysLeft }),
      turn,
      clock: one.stands ? 'stands' : 'runs',
      risk: isAtRisk(one, today),
      ...(assignee === undefined ? {} : { assignee: { id: assignee, name: clerks.get(assignee) ?? '' } }),
      hasNewMessage: waiting.has(row.id),
      feeState: row.feeState ?? 'none',
      ...(forecast === undefined || one.ended ? {} : { forecast }),
      moves: moves
        .filter(({ message, call }) => message === 'optional' && call === undefined)
        .map(({ to, label }) => ({ to, label })),
    };
  });
};
