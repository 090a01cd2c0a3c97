import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { staffOf } from '../access/roles.ts';

/** Only what tells an ended case from one that goes on. */
const endingsSchema = z.object({
  statuses: z.array(z.object({ name: z.string(), final: z.boolean().default(false) })),
});

/** The cases of the caller's commune that have not ended; which states end a case is its service's own matter. */
export const openCasesOf = async (req: PayloadRequest): Promise<Where> => {
  const { docs } = await req.payload.find({
    collection: 'serviceVersions',
    where: { commune: { equals: staffOf(req)?.commune ?? '' } },
    depth: 0,
    pagination: false,
    limit: 1000,
    overrideAccess: true,
    req,
  });
  const open = docs.map(({ id, definition }): Where => {
    const endings = endingsSchema.parse(definition).statuses.filter(({ final }) => final);
    const goesOn: Where = { status: { not_in: endings.map(({ name }) => name) } };
    return { or: [{ serviceVersion: { not_equals: id } }, goesOn] };
  });
  return { and: open };
};
