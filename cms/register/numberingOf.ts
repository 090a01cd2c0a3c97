import type { PayloadRequest } from 'payload';
import type { Numbering } from '../../content-models/cases/caseSign.ts';
import type { CommuneDoc } from '../payload-types.ts';

/** Who numbers the cases of a commune; the office's own system unless it said otherwise. */
export const numberingOf = async (req: PayloadRequest, commune: string): Promise<Numbering> => {
  const row = await req.payload.db.findOne<CommuneDoc>({
    collection: 'communes',
    where: { id: { equals: commune } },
    req,
  });
  return row?.numbering === 'here' ? 'here' : 'office';
};
