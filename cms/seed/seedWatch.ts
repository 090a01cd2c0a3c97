import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Tenant } from '../../content-models/shared/identity.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { env } from '../env.ts';
import type { WatchTargetDoc } from '../payload-types.ts';
import {
  demoIncident,
  demoPlannedWork,
  demoTargets,
  demoWatchDays,
  type DemoPorts,
  type DemoTarget,
} from './content/watch.ts';
import { requireCommune } from './findings.ts';

// inside Next `PORT` is the cms's own
const ports: DemoPorts = {
  port: Number(env.publicUrl.port || 80),
  cmsPort: env.cmsPort,
  sourcesPort: env.sourcesPort,
};

const targetNamed = (req: PayloadRequest, commune: string, name: string): Promise<WatchTargetDoc | null> =>
  req.payload.db.findOne<WatchTargetDoc>({
    collection: 'watchTargets',
    where: { and: [{ commune: { equals: commune } }, { name: { equals: name } }] },
    req,
  });

const seedTarget = async (req: PayloadRequest, commune: string, demo: DemoTarget, today: LocalDate): Promise<void> => {
  if (await targetNamed(req, commune, demo.name)) return;
  const { db } = req.payload;
  const target = v7();
  const now = new Date().toISOString();
  await db.create({
    collection: 'watchTargets',
    data: {
      ...{ id: target, commune, ...demo, slowMs: 2000, timeoutMs: 10_000, enabled: true },
      ...{ state: 'unknown', failuresInRow: 0, createdAt: now, updatedAt: now },
    },
    req,
  });
  for (const [place, day] of demoWatchDays(today).entries()) {
    const down = demo.name === 'Moje Miasto' ? 40 + 23 * place : 0;
    const counts = { up: 42_000 - down, slow: 120, planned: 0, down, totalMs: 4_200_000 };
    const data = { id: v7(), target, day, uniqueKey: `${target}:${day}`, ...counts };
    await db.create({ collection: 'watchDays', data, req });
  }
};

const exists = async (
  req: PayloadRequest,
  collection: 'incidents' | 'plannedWorks',
  commune: string,
): Promise<boolean> =>
  (await req.payload.count({ collection, where: { commune: { equals: commune } }, overrideAccess: true, req }))
    .totalDocs > 0;

/** What the office of a commune has watched, one breakdown that is over and one work that is planned. */
export const seedWatch = async (req: PayloadRequest, tenant: Tenant, today: LocalDate): Promise<void> => {
  const { payload } = req;
  const commune = (await requireCommune(req, tenant)).id;
  for (const demo of demoTargets(tenant, ports)) await seedTarget(req, commune, demo, today);
  const idsOf = async (names: string[]): Promise<string[]> =>
    (await Promise.all(names.map((name) => targetNamed(req, commune, name)))).flatMap((row) => row?.id ?? []);
  if (!(await exists(req, 'incidents', commune))) {
    const incident = demoIncident(tenant, today);
    const services = await idsOf(incident.services);
    await payload.create({ collection: 'incidents', data: { ...incident, commune, services }, req });
  }
  if (!(await exists(req, 'plannedWorks', commune))) {
    const work = demoPlannedWork(tenant, today);
    const services = await idsOf(work.services);
    await payload.create({ collection: 'plannedWorks', data: { ...work, commune, services }, req });
  }
};

/** An address of this machine with its port left out, or nothing for any other address. */
const withoutPort = (address: string): string | undefined => {
  const parts = /^(http:\/\/(?:127\.0\.0\.1|[a-z]+\.localhost)|127\.0\.0\.1):\d+(\/.*)?$/.exec(address);
  return parts ? `${parts[1] ?? ''}${parts[2] ?? ''}` : undefined;
};

/** At every start: the demo's own parts may answer at other ports than yesterday; an address someone else wrote stays. */
export const pointWatch = async (req: PayloadRequest, tenant: Tenant): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  for (const demo of demoTargets(tenant, ports)) {
    const row = await targetNamed(req, commune, demo.name);
    const place = row ? withoutPort(row.address) : undefined;
    if (!row || place === undefined || row.address === demo.address || place !== withoutPort(demo.address)) continue;
    await req.payload.db.updateOne({ collection: 'watchTargets', id: row.id, data: { address: demo.address }, req });
  }
};
