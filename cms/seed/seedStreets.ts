import type { PayloadRequest } from 'payload';
import { streetTitle } from '../../content-models/streets/street.ts';
import { readStreets } from '../streets/readStreets.ts';
import { demoStreets } from './content/streets.ts';
import { requireCommune } from './findings.ts';

/** The streets of one demo commune, those that it has not yet. */
export const seedStreets = async (req: PayloadRequest, tenant: string): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  const known = new Set((await readStreets(req, commune)).map((one) => `${one.town} ${streetTitle(one)}`));
  for (const street of Object.entries(demoStreets).find(([name]) => name === tenant)?.[1] ?? []) {
    if (known.has(`${street.town} ${streetTitle(street)}`)) continue;
    await req.payload.create({ collection: 'streets', data: { ...street, commune }, overrideAccess: true, req });
  }
};
