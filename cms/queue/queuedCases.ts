import type { PayloadRequest, Where } from 'payload';
import type { QueuedCase } from '../../content-models/queue/queueRules.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import type { Forecast } from '../../content-models/statistics/forecast.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { CaseDoc } from '../payload-types.ts';
import { definitionById } from '../services/readServiceVersions.ts';
import { forecastsOf } from '../statistics/forecasts.ts';

const columns = {
  ...({ number: true, sign: true, title: true, status: true, statusLabel: true, department: true } as const),
  ...({ resident: true, serviceVersion: true, filedAt: true, dueOn: true, extendedTo: true } as const),
  ...({ assignee: true, endedAt: true, feeState: true, commune: true } as const),
} as const;

type QueuedRow = Pick<CaseDoc, 'id' | keyof typeof columns>;

/** A case of the queue: what the rules look at, with the row and the definition it came from. */
export interface Queued extends QueuedCase {
  row: QueuedRow;
  definition: ServiceDefinition;
  forecast: Forecast | undefined;
}

const toQueued = async (
  req: PayloadRequest,
  row: QueuedRow,
  forecasts: ReadonlyMap<string, Forecast>,
): Promise<Queued> => {
  const definition = await definitionById(req, idOf(row.serviceVersion));
  const status = statusOf(definition, row.status);
  const forecast = forecasts.get(definition.slug);
  return {
    row,
    definition,
    forecast,
    title: row.title,
    service: definition.slug,
    status: row.status,
    department: idOf(row.department),
    filedAt: row.filedAt,
    dueOn: row.dueOn,
    extendedTo: row.extendedTo ?? undefined,
    assignee: maybeIdOf(row.assignee),
    // a case may end by other ways than its own states, as one handed on to another office does
    ended: Boolean(row.endedAt) || status.final,
    stands: status.clock === 'stands',
    // near enough for „soon”: a month of thirty days
    termDays: 'months' in definition.term ? definition.term.months * 30 : definition.term.days,
    p90: forecast?.p90,
  };
};

/** The open cases that meet a condition. What is open in an office fits on its desks, so it is read whole. */
export const openCases = async (req: PayloadRequest, commune: string, where: Where): Promise<Queued[]> => {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { and: [where, { endedAt: { exists: false } }] },
    select: columns,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const forecasts = await forecastsOf(req, commune);
  const queued: Queued[] = [];
  for (const row of docs) queued.push(await toQueued(req, row, forecasts));
  return queued;
};

/** One page of ended cases: those grow for ever, so the database cuts the page. */
export const endedCases = async (
  req: PayloadRequest,
  commune: string,
  { where, sort, page, limit }: { where: Where; sort: string[]; page: number; limit: number },
): Promise<{ cases: Queued[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'cases',
    where: { and: [where, { endedAt: { exists: true } }] },
    select: columns,
    ...{ sort, page, limit, depth: 0, overrideAccess: true, req },
  });
  const forecasts = await forecastsOf(req, commune);
  const cases: Queued[] = [];
  for (const row of docs) cases.push(await toQueued(req, row, forecasts));
  return { cases, total: totalDocs };
};

/** How many ended cases meet a condition. */
export const countEnded = async (req: PayloadRequest, where: Where): Promise<number> =>
  (
    await req.payload.count({
      collection: 'cases',
      where: { and: [where, { endedAt: { exists: true } }] },
      overrideAccess: true,
      req,
    })
  ).totalDocs;
