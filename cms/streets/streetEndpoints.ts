import type { Endpoint } from 'payload';
import type { StreetList } from '../../content-models/streets/street.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { ProblemError, parseBody } from '../api/problem.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { addStreets, newStreetsSchema } from './addStreets.ts';
import { mayKeepStreets } from './mayKeepStreets.ts';
import { readStreets } from './readStreets.ts';

/** The streets of the commune whose site was called; open to everyone, and the same for everyone for a while. */
export const streetEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/streets', { login: 'optional' }, async ({ req, commune }) => {
    const list: StreetList = { streets: await readStreets(req, commune.id) };
    return json(list, 200, { 'Cache-Control': 'public, max-age=300' });
  }),
];

/** Streets out of the state register's files, under `/api/streets`. */
export const officeStreetEndpoint = endpoint('post', '/teryt', async (req) => {
  if (!mayKeepStreets({ req })) throw new ProblemError({ status: 403, title: 'Nie masz uprawnień do tej czynności.' });
  return json(await addStreets(req, parseBody(newStreetsSchema, await readJson(req)).streets));
});
