import type { PayloadRequest } from 'payload';
import { handlingSchema, type Handling } from '../../content-models/queue/queue.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import { colleaguesOf } from './colleagues.ts';

/** Who has a case and to whom it can be given; the caller was already found to be allowed to read it. */
export const readHandling = async (
  req: PayloadRequest,
  staff: StaffPrincipal & { commune: string },
  id: string,
): Promise<Handling> => {
  const { department, assignee, endedAt } = await req.payload.findByID({
    collection: 'cases',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const colleagues = await colleaguesOf(req, staff.commune, [idOf(department)]);
  const who = maybeIdOf(assignee);
  // whoever has it may have left the department since
  const { docs } =
    who === undefined
      ? { docs: [] }
      : await req.payload.find({
          collection: 'staff',
          where: { id: { equals: who } },
          limit: 1,
          depth: 0,
          overrideAccess: true,
          req,
        });
  const [person] = docs;
  return handlingSchema.parse({
    assignee: person ? { id: person.id, name: person.name } : null,
    colleagues,
    me: staff.id,
    isOver: Boolean(endedAt),
  } satisfies Handling);
};
