import type { PayloadRequest, Where } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';

/** The department a new case goes to: the first of these units that the office has, and whoever takes letters where it has none. */
export const departmentFor = async (
  req: PayloadRequest,
  commune: Pick<Commune, 'id' | 'tenant'>,
  ...units: (string | undefined)[]
): Promise<string> => {
  const first = async (where: Where): Promise<string | undefined> => {
    const { docs } = await req.payload.find({
      collection: 'departments',
      where: { and: [{ commune: { equals: commune.id } }, where] },
      sort: 'id',
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    });
    return docs[0]?.id;
  };
  let department: string | undefined;
  for (const unit of units) if (unit !== undefined) department ??= await first({ symbol: { equals: unit } });
  department ??= await first({ handlesLetters: { equals: true } });
  if (department === undefined) throw new Error(`No department of ${commune.tenant} takes letters.`);
  return department;
};
