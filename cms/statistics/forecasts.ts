import type { PayloadRequest, Where } from 'payload';
import { daysStood } from '../../content-models/cases/legalClock.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { daysBetween, localDateOf } from '../../content-models/shared/localDate.ts';
import { forecastOf, type Forecast } from '../../content-models/statistics/forecast.ts';
import { changesOf } from '../database/changes.ts';
import { idOf } from '../fields/idOf.ts';
import { definitionById } from '../services/readServiceVersions.ts';

/** How many ended cases of a commune the forecast looks back at. */
const lookBack = 1000;

const whole = { depth: 0, pagination: false, overrideAccess: true } as const;

/** An ended case as statistics see it: nothing of whose it was. */
export interface EndedCase {
  id: string;
  service: string;
  department: string;
  filedAt: string;
  endedAt: string;
  /** days from filing to the end in which the term ran */
  days: number;
  /** how often it came into a state in which the resident was to act */
  returns: number;
  onTime: boolean;
}

interface CaseRow {
  id: string;
  serviceVersion: unknown;
  department: unknown;
  filedAt: string;
  endedAt?: string | null;
  dueOn: string;
  extendedTo?: string | null;
}

interface Step {
  at: string;
  status: string;
}

/** The states a case went through, by case; asked for in portions, because a question holds only so many ids. */
export const statesOf = async (req: PayloadRequest, ids: readonly string[]): Promise<Map<string, Step[]>> => {
  const steps = new Map<string, Step[]>();
  for (let start = 0; start < ids.length; start += 400) {
    const { docs } = await req.payload.find({
      collection: 'caseEvents',
      where: { and: [{ case: { in: ids.slice(start, start + 400) } }, { status: { exists: true } }] },
      sort: ['at', 'id'],
      select: { case: true, at: true, status: true },
      ...whole,
      req,
    });
    for (const { case: of, at, status } of docs) {
      if (status) steps.set(idOf(of), [...(steps.get(idOf(of)) ?? []), { at, status }]);
    }
  }
  return steps;
};

/** What ended cases tell of time, from their rows and the states they went through. */
export const endedCasesOf = async (req: PayloadRequest, rows: readonly CaseRow[]): Promise<EndedCase[]> => {
  const states = await statesOf(
    req,
    rows.map(({ id }) => id),
  );
  const ended: EndedCase[] = [];
  for (const { id, serviceVersion, department, filedAt, endedAt, dueOn, extendedTo } of rows) {
    if (!endedAt) continue;
    const definition = await definitionById(req, idOf(serviceVersion));
    const steps = states.get(id) ?? [];
    const until = localDateOf(endedAt);
    const changes = steps.map(({ at, status }) => ({
      on: localDateOf(at),
      stands: statusOf(definition, status).clock === 'stands',
    }));
    ended.push({
      ...{ id, service: definition.slug, department: idOf(department), filedAt, endedAt },
      days: Math.max(0, daysBetween(localDateOf(filedAt), until) - daysStood(changes, until)),
      returns: steps.filter(({ status }) => statusOf(definition, status).turn === 'resident').length,
      onTime: until <= (extendedTo ?? dueOn),
    });
  }
  return ended;
};

/** The columns that tell of a case's time and of nothing else. */
export const timeColumns = {
  serviceVersion: true,
  department: true,
  filedAt: true,
  endedAt: true,
  dueOn: true,
  extendedTo: true,
} as const;

/** Forecasts of a commune, made of what had ended by then, and the moment before that was looked at. */
interface KeptForecasts {
  newest: string;
  moment: number;
  forecasts: ReadonlyMap<string, Forecast>;
}

// kept until another case ends: the history of a commune is long and its queue is looked at all day
const kept = new WeakMap<object, Map<string, KeptForecasts>>();

/** The forecast of every service of a commune that has enough of a history. */
export const forecastsOf = async (req: PayloadRequest, commune: string): Promise<ReadonlyMap<string, Forecast>> => {
  const ofPayload = kept.get(req.payload) ?? new Map<string, KeptForecasts>();
  kept.set(req.payload, ofPayload);
  const known = ofPayload.get(commune);
  // a case ends by a change of its row, so what is told at every filing needs no look while cases only come
  const changes = req.transactionID ? undefined : changesOf(req.payload);
  if (known && changes && !changes.touchedSince(known.moment, 'cases')) return known.forecasts;
  const moment = changes?.now() ?? -1;
  const where: Where = { and: [{ commune: { equals: commune } }, { endedAt: { exists: true } }] };
  const endedLast = (limit: number) =>
    req.payload.find({
      ...{ collection: 'cases', where, select: timeColumns, sort: ['-endedAt', '-id'], limit, ...whole, req },
    });
  // asked past everything that Payload does around a read
  const { docs: lasts } = await req.payload.db.find<CaseRow>({
    ...{
      collection: 'cases',
      where,
      select: { endedAt: true },
      sort: ['-endedAt', '-id'],
      limit: 1,
      pagination: false,
      req,
    },
  });
  const [last] = lasts;
  const newest = last === undefined ? '' : `${last.id} ${last.endedAt ?? ''}`;
  if (known?.newest === newest) {
    known.moment = moment;
    return known.forecasts;
  }
  const days = new Map<string, number[]>();
  if (last !== undefined) {
    const { docs } = await endedLast(lookBack);
    for (const one of await endedCasesOf(req, docs)) {
      days.set(one.service, [...(days.get(one.service) ?? []), one.days]);
    }
  }
  const forecasts = new Map(
    [...days].flatMap(([service, of]) => {
      const forecast = forecastOf(of);
      return forecast === undefined ? [] : [[service, forecast] as const];
    }),
  );
  ofPayload.set(commune, { newest, moment, forecasts });
  return forecasts;
};
