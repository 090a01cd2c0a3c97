import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { streetSchema, streetTitle, type Street } from '../../content-models/streets/street.ts';
import { ProblemError } from '../api/problem.ts';
import { staffOf } from '../access/roles.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { readStreets } from './readStreets.ts';

/** What a list of streets out of a file may be: the longest that a Polish city has is far shorter. */
export const newStreetsSchema = z.object({ streets: z.array(streetSchema).max(10_000) });

const nameOf = (street: Street): string => `${street.town} ${streetTitle(street)}`;

/** Adds the streets that the caller's commune has not yet; none is changed or taken away. */
export const addStreets = async (
  req: PayloadRequest,
  streets: readonly Street[],
): Promise<{ added: number; known: number }> => {
  const commune = staffOf(req)?.commune;
  if (commune === undefined) throw new ProblemError({ status: 403, title: 'Ulice wczytuje pracownik swojej gminy.' });
  return inTransaction(req, async () => {
    const known = new Set((await readStreets(req, commune)).map(nameOf));
    const fresh = streets.filter((street) => !known.has(nameOf(street)));
    for (const street of fresh)
      await req.payload.create({ collection: 'streets', data: { ...street, commune }, overrideAccess: false, req });
    return { added: fresh.length, known: streets.length - fresh.length };
  });
};
