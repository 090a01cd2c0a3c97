import type { PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import { keptUntilWritten } from '../database/keptUntilWritten.ts';

/** What a filing needs to know of a department. */
export interface TakingDepartment {
  id: string;
  name: string;
}

const departmentsOf = keptUntilWritten(['departments'], async (req: PayloadRequest, commune) => {
  const { docs } = await req.payload.find({
    collection: 'departments',
    where: { commune: { equals: commune } },
    select: { name: true, symbol: true, handlesLetters: true },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
});

/** The department a new case goes to: the first of these units that the office has, and whoever takes letters where it has none. */
export const departmentFor = async (
  req: PayloadRequest,
  commune: Pick<Commune, 'id' | 'tenant'>,
  ...units: (string | undefined)[]
): Promise<TakingDepartment> => {
  const departments = await departmentsOf(req, commune.id);
  const named = units.flatMap((unit) => departments.find(({ symbol }) => symbol === unit) ?? []);
  const taking = named[0] ?? departments.find(({ handlesLetters }) => handlesLetters);
  if (!taking) throw new Error(`No department of ${commune.tenant} takes letters.`);
  return { id: taking.id, name: taking.name };
};

/** A department of the commune by its id; throws when there is none, because every row names one that exists. */
export const departmentById = async (
  req: PayloadRequest,
  commune: Pick<Commune, 'id' | 'tenant'>,
  id: string,
): Promise<TakingDepartment> => {
  const found = (await departmentsOf(req, commune.id)).find((department) => department.id === id);
  if (!found) throw new Error(`${commune.tenant} has no department ${id}.`);
  return { id, name: found.name };
};
