import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { undoSchema } from '../../content-models/desk/desk.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { ProblemError } from '../api/problem.ts';
import type { CaseEventDoc } from '../payload-types.ts';
import { actOnCase, type CaseAtHand } from './actOnCase.ts';

const textIn = (details: unknown, name: string): string | undefined => {
  const value =
    typeof details === 'object' && details !== null ? (details as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The office's last move, if it may still be taken back: made today, and the resident has done nothing since. */
export const undoable = (events: readonly CaseEventDoc[], now = new Date()): CaseEventDoc | undefined => {
  const last = events
    .filter(({ inner, kind, by }) => inner !== true && !(kind === 'message' && by === 'office') && kind !== 'extended')
    .at(-1);
  if (!last || last.by !== 'office' || (last.kind !== 'moved' && last.kind !== 'called')) return undefined;
  const isToday = localDateOf(last.at) === localDateOf(now);
  return isToday && textIn(last.details, 'from') !== undefined ? last : undefined;
};

/** The events of a case in their order. */
export const eventsOf = async (req: PayloadRequest, id: string): Promise<CaseEventDoc[]> =>
  (
    await req.payload.db.find<CaseEventDoc>({
      collection: 'caseEvents',
      where: { case: { equals: id } },
      sort: ['at', 'id'],
      pagination: false,
      limit: 10_000,
      req,
    })
  ).docs;

/** Takes a wrong move back with a reason; the resident, who was told of the move, is told of this as plainly. */
export const undoMove = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  atHand: CaseAtHand,
  { seen, reason }: z.infer<typeof undoSchema>,
): Promise<void> => {
  const last = undoable(await eventsOf(req, atHand.doc.id));
  const from = textIn(last?.details, 'from');
  if (!last || from === undefined || last.status !== atHand.doc.status) {
    throw new ProblemError({
      status: 409,
      title: 'Tego kroku nie można już cofnąć.',
      detail: 'Cofniesz tylko ostatni krok, tego samego dnia i dopóki mieszkaniec nic nie zrobił.',
    });
  }
  await actOnCase(req, atHand, seen, {
    ...{ kind: 'undone', by: 'office', staff: staff.id, status: from },
    message: `Poprzednia zmiana („${last.statusLabel ?? ''}”) była pomyłką i nie obowiązuje. ${reason}`,
    details: { from: atHand.doc.status, to: from },
    data: { callUntil: textIn(last.details, 'callBefore') ?? null },
    tell: 'ostatnia zmiana była pomyłką',
    audit: { action: 'case.undone', details: { from: atHand.doc.status, to: from } },
  });
};
