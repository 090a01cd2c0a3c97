import type { PayloadRequest, Where } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';

/** The department a new case goes to: the one its service names, and whoever takes letters where there is none such. */
export const departmentFor = async (
  req: PayloadRequest,
  commune: Pick<Commune, 'id' | 'tenant'>,
  unit: string | undefined,
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
  const named = unit === undefined ? undefined : await first({ symbol: { equals: unit } });
  const department = named ?? (await first({ handlesLetters: { equals: true } }));
  if (department === undefined) throw new Error(`No department of ${commune.tenant} takes letters.`);
  return department;
};
