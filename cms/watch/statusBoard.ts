import type { PayloadRequest, Where } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import type { StatusBoard } from '../../content-models/status/status.ts';
import { idOf } from '../fields/idOf.ts';
import type { IncidentDoc, PlannedWorkDoc, PublicationDoc, WatchTargetDoc } from '../payload-types.ts';
import { uptimeByMonth } from './uptime.ts';
import { firstDayOfMonth, watchDaysOf } from './watchDaysOf.ts';

const DAY = 24 * 3600 * 1000;
/** How long an incident that is over stays on the page. */
const pastDays = 90;
/** How many months beside the present one. */
const pastMonths = 5;

const rowsOf = async <Doc extends { id: string }>(
  req: PayloadRequest,
  collection: 'watchTargets' | 'incidents' | 'plannedWorks',
  where: Where,
  sort: string,
): Promise<Doc[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort,
    depth: 0,
    pagination: false,
    limit: 500,
    overrideAccess: true,
    req,
  });
  return docs as unknown as Doc[];
};

/** When the board was last told of: a later print of the same board says the same moment. */
const toldAt = async (req: PayloadRequest, tenant: string): Promise<string | undefined> => {
  const { docs } = await req.payload.db.find<PublicationDoc>({
    collection: 'publications',
    where: { and: [{ tenant: { equals: tenant } }, { kind: { equals: 'status' } }] },
    sort: '-seq',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.at;
};

const toIncident = (doc: IncidentDoc, shown: ReadonlySet<string>): StatusBoard['incidents'][number] => {
  const updates = doc.updates.map(({ at, text }) => ({ at, text }));
  return {
    id: doc.id,
    title: doc.title,
    startedAt: doc.startedAt,
    ...(doc.endedAt ? { endedAt: doc.endedAt } : {}),
    services: (doc.services ?? []).map(idOf).filter((id) => shown.has(id)),
    updates: updates.sort((a, b) => (a.at < b.at ? 1 : -1)),
    updatedAt: doc.updatedAt,
  };
};

const toPlannedWork = (doc: PlannedWorkDoc, shown: ReadonlySet<string>): StatusBoard['planned'][number] => ({
  id: doc.id,
  title: doc.title,
  from: doc.from,
  to: doc.to,
  text: doc.text,
  updatedAt: doc.updatedAt,
  services: (doc.services ?? []).map(idOf).filter((id) => shown.has(id)),
});

/** What `/status/` of a commune prints: states in words and numbers, no address, nothing of what staff alone see. */
export const statusBoardOf = async (
  req: PayloadRequest,
  { id: commune, tenant }: Pick<Commune, 'id' | 'tenant'>,
  now = new Date(),
): Promise<StatusBoard> => {
  const ofCommune = { commune: { equals: commune } };
  const isPublic: Where = { and: [ofCommune, { isPublic: { equals: true } }, { enabled: { equals: true } }] };
  const targets = await rowsOf<WatchTargetDoc>(req, 'watchTargets', isPublic, 'id');
  const incidents = await rowsOf<IncidentDoc>(
    req,
    'incidents',
    {
      and: [
        ofCommune,
        { startedAt: { less_than_equal: now.toISOString() } },
        {
          or: [
            { endedAt: { exists: false } },
            { endedAt: { greater_than: new Date(now.getTime() - pastDays * DAY).toISOString() } },
          ],
        },
      ],
    },
    '-startedAt',
  );
  const planned = await rowsOf<PlannedWorkDoc>(
    req,
    'plannedWorks',
    { and: [ofCommune, { to: { greater_than: now.toISOString() } }] },
    'from',
  );
  const ids = targets.map(({ id }) => id);
  const shown = new Set(ids);
  const days = await watchDaysOf(req, ids, firstDayOfMonth(now, pastMonths));
  return {
    updatedAt: (await toldAt(req, tenant)) ?? now.toISOString(),
    day: localDateOf(now),
    services: targets
      .map((target) => ({
        id: target.id,
        name: target.name,
        group: target.group,
        state: target.state ?? 'unknown',
        ...(target.since ? { since: target.since } : {}),
        months: uptimeByMonth(days.get(target.id) ?? []),
      }))
      .sort((a, b) => polishOrder(a.group, b.group) || polishOrder(a.name, b.name)),
    incidents: incidents.map((doc) => toIncident(doc, shown)),
    planned: planned.map((doc) => toPlannedWork(doc, shown)),
  };
};
