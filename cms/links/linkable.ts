import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { linkableSchema } from '../../content-models/links/link.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { notFound } from '../api/problem.ts';
import { ConnectorError } from '../connectors/connector.ts';
import { askInstitution } from './askInstitution.ts';
import { institutionsOf } from './institutionsOf.ts';

const patienceMs = 3000;

const streetsOf = async (req: PayloadRequest, institutionId: string): Promise<string[]> => {
  try {
    const streets = await askInstitution(
      req,
      institutionId,
      patienceMs,
      async (connector, signal) => (await connector.streets?.(signal)) ?? [],
    );
    return [...streets].sort(polishOrder);
  } catch (error) {
    // Without streets the others can still be linked.
    if (error instanceof ConnectorError) return [];
    throw error;
  }
};

/** The institutions of a commune that can be linked, with the streets of its waste calendars. */
export const linkableOf = async (req: PayloadRequest, tenant: string): Promise<z.infer<typeof linkableSchema>> => {
  const { docs } = await req.payload.find({
    collection: 'institutions',
    where: { enabled: { equals: true } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    limit: 1000,
    overrideAccess: true,
    req,
  });
  const enabled = new Set(docs.map(({ id }) => id));
  const all = [...(await institutionsOf(req.payload, [...enabled])).values()];
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(tenant)) throw notFound();
  const institutions = all
    .filter((one) => one.tenant === tenant && enabled.has(one.id))
    .sort((a, b) => polishOrder(a.name, b.name));
  const streets = await Promise.all(
    institutions
      .filter(({ proof }) => proof === 'address')
      .map(async ({ id }) => [id, await streetsOf(req, id)] as const),
  );
  return { institutions, streets: Object.fromEntries(streets) };
};
