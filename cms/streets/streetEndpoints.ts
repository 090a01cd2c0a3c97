import type { Endpoint } from 'payload';
import type { StreetList } from '../../content-models/streets/street.ts';
import { json } from '../api/endpoint.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { readStreets } from './readStreets.ts';

/** The streets of the commune whose site was called; open to everyone, and the same for everyone for a while. */
export const streetEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/streets', { login: 'optional' }, async ({ req, commune }) => {
    const list: StreetList = { streets: await readStreets(req, commune.id) };
    return json(list, 200, { 'Cache-Control': 'public, max-age=300' });
  }),
];
