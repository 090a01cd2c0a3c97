import type { Endpoint } from 'payload';
import { keptJsonAnswer } from '../api/keptJson.ts';
import { panelJson } from './keptPanels.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';

/** The resident's first page: what needs them now, what comes next, one tile per institution. */
export const panelEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/panel', { login: 'required' }, async ({ req, resident }) =>
    keptJsonAnswer(await panelJson(req, resident)),
  ),
];
