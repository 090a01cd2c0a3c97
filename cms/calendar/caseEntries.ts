import type { PayloadRequest } from 'payload';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseDoc } from '../payload-types.ts';
import { definitionById } from '../services/readServiceVersions.ts';
import { shortHash } from './linkedThing.ts';

/** What the organiser needs of a matter. */
export interface CaseOnCalendar {
  id: string;
  number: string;
  title: string;
  turn: 'office' | 'resident' | 'nobody';
  dueOn: LocalDate;
  /** the resident's own day, while the office waits for them */
  callUntil?: LocalDate | undefined;
}

/** The day by which a matter is answered, or by which it waits for the resident; a closed one has none. */
export const caseEntries = (cases: CaseOnCalendar[]): CalendarEntry[] =>
  cases
    .filter(({ turn }) => turn !== 'nobody')
    .map(({ id, number, title, turn, dueOn, callUntil }) => ({
      uid: `case-${shortHash(id)}`,
      source: 'case' as const,
      on: turn === 'resident' ? (callUntil ?? dueOn) : dueOn,
      title: turn === 'resident' ? `Urząd czeka na Ciebie: ${title}` : `Urząd odpowie do tego dnia: ${title}`,
      neutralTitle: 'Termin w urzędzie',
      path: `/moje-miasto/sprawa/?numer=${encodeURIComponent(number)}`,
      isDuty: turn === 'resident',
      done: false,
      cancelled: false,
    }));

/** The organiser shows no more matters of one resident than this, the most urgent first. */
const mostMatters = 200;

/** The deadlines of a resident's own open matters, in every commune. */
export const caseEntriesOf = async (req: PayloadRequest, resident: string): Promise<CalendarEntry[]> => {
  const { docs } = await req.payload.db.find<CaseDoc>({
    collection: 'cases',
    where: { and: [{ resident: { equals: resident } }, { endedAt: { exists: false } }] },
    sort: ['dueOn', 'id'],
    select: { number: true, title: true, status: true, serviceVersion: true, dueOn: true, callUntil: true },
    pagination: false,
    limit: mostMatters,
    req,
  });
  const cases: CaseOnCalendar[] = [];
  for (const { id, number, title, status, serviceVersion, dueOn, callUntil } of docs) {
    const { turn } = statusOf(await definitionById(req, idOf(serviceVersion)), status);
    cases.push({ id, number, title, turn, dueOn, callUntil: callUntil ?? undefined });
  }
  return caseEntries(cases);
};
