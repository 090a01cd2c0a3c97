import type { PayloadRequest } from 'payload';
import type { demoCommunes } from './content/communes.ts';
import { requireCommune } from './findings.ts';

/** The editors of a commune's Bulletin, where a city seeded before has none. */
export const seedBipEditors = async (
  req: PayloadRequest,
  { tenant, bipEditors }: (typeof demoCommunes)[number],
): Promise<void> => {
  const commune = await requireCommune(req, tenant);
  if ((commune.bipEditors ?? []).length > 0) return;
  await req.payload.update({
    collection: 'communes',
    id: commune.id,
    data: { bipEditors },
    overrideAccess: true,
    req,
  });
};
