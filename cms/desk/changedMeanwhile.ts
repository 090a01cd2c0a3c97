import type { PayloadRequest } from 'payload';
import { formatDateTime } from '../../content-models/shared/localDate.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { ProblemError } from '../api/problem.ts';
import type { CaseEventDoc, StaffDoc } from '../payload-types.ts';

const kinds: Partial<Record<CaseEventDoc['kind'], string>> = {
  moved: 'zmiana stanu',
  called: 'wezwanie',
  completed: 'uzupełnienie',
  extended: 'przedłużenie terminu',
  message: 'wiadomość',
  letter: 'pismo',
  appealed: 'odwołanie',
  assigned: 'przydzielenie',
  transferred: 'przekazanie do innego urzędu',
  undone: 'cofnięcie kroku',
};

/** Refuses an act on a case that changed since it was seen, and says what changed, by whom and when. */
export const changedMeanwhile = async (req: PayloadRequest, id: string, seen: string): Promise<ProblemError> => {
  const { docs } = await req.payload.db.find<CaseEventDoc>({
    collection: 'caseEvents',
    where: { and: [{ case: { equals: id } }, { at: { greater_than: seen } }] },
    sort: ['at', 'id'],
    limit: 10,
    req,
  });
  const lines: string[] = [];
  for (const { at, kind, by, staff, statusLabel } of docs) {
    const clerk = maybeIdOf(staff);
    const row = clerk
      ? await req.payload.db.findOne<StaffDoc>({ collection: 'staff', where: { id: { equals: clerk } }, req })
      : undefined;
    const who = by === 'resident' ? 'mieszkaniec' : (row?.name ?? 'urząd');
    lines.push(`${formatDateTime(at)}, ${who}: ${statusLabel ?? kinds[kind] ?? kind}`);
  }
  return new ProblemError({
    status: 409,
    type: 'urn:moje-miasto:case-changed',
    title: 'Sprawę zmienił ktoś inny. Odśwież.',
    ...(lines.length > 0 ? { detail: lines.join('\n') } : {}),
  });
};
