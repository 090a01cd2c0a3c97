import type { Endpoint } from 'payload';
import { json } from '../api/endpoint.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { panelOf } from './panelOf.ts';

/** The resident's first page: what needs them now, what comes next, one tile per institution. */
export const panelEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/panel', { login: 'required' }, async ({ req, resident }) =>
    json(await panelOf(req, resident)),
  ),
];
