import type { PayloadRequest } from 'payload';
import type { Colleague } from '../../content-models/queue/queue.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';

const rows = { depth: 0, pagination: false, overrideAccess: true } as const;

/** The clerks and heads of these departments, with who is away today and who stands in for them. */
export const colleaguesOf = async (
  req: PayloadRequest,
  commune: string,
  departments: readonly string[],
): Promise<Colleague[]> => {
  const today = localDateOf(new Date());
  const people = await req.payload.find({
    collection: 'staff',
    where: { and: [{ commune: { equals: commune } }, { role: { in: ['clerk', 'head'] } }] },
    ...rows,
    req,
  });
  const absences = await req.payload.find({
    collection: 'substitutions',
    where: {
      and: [
        { commune: { equals: commune } },
        { from: { less_than_equal: today } },
        { to: { greater_than_equal: today } },
      ],
    },
    ...rows,
    req,
  });
  const names = new Map(people.docs.map(({ id, name }) => [id, name]));
  return people.docs
    .map(({ id, name, departments: of }): Colleague => {
      const away = absences.docs.find(({ staff }) => idOf(staff) === id);
      const substitute = away && names.get(idOf(away.substitute));
      return {
        id,
        name,
        departments: (of ?? [])
          .map(maybeIdOf)
          .filter((one) => one !== undefined)
          .filter((one) => departments.includes(one)),
        ...(away === undefined ? {} : { awayTo: away.to }),
        ...(substitute === undefined ? {} : { substitute }),
      };
    })
    .filter((one) => one.departments.length > 0)
    .sort((a, b) => polishOrder(a.name, b.name));
};
