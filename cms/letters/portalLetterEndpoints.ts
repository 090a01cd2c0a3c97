import type { Endpoint } from 'payload';
import { letterAppealSchema } from '../../content-models/letters/letterAppeal.ts';
import { json, readJson } from '../api/endpoint.ts';
import { parseBody } from '../api/problem.ts';
import { readableCaseByNumber } from '../cases/readableCase.ts';
import { sendingOf } from '../idempotency/idempotencyKey.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { appealLetter } from './appealLetter.ts';
import { letterFileResponse } from './letterStore.ts';
import { letterForParty, openLetter, ownLetter, partyFile, readPartyLetters } from './partyLetters.ts';

const required = { login: 'required' } as const;

/** Letters as their addressee gets them: the list, opening with proof, files, an appeal. */
export const portalLetterEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/cases/:number/letters', required, async ({ req, resident }) =>
    json(await readPartyLetters(req, await readableCaseByNumber(req), resident.id)),
  ),
  portalEndpoint('post', '/portal/cases/:number/letters/:letterId/open', required, async ({ req, resident }) => {
    await openLetter(req, await ownLetter(req, resident.id), resident.id);
    return json(await letterForParty(req, await ownLetter(req, resident.id)));
  }),
  portalEndpoint('get', '/portal/cases/:number/letters/:letterId/files/:which', required, async ({ req, resident }) =>
    letterFileResponse(partyFile(await ownLetter(req, resident.id), String(req.routeParams?.which))),
  ),
  portalEndpoint('post', '/portal/cases/:number/letters/:letterId/appeal', required, async (visit) => {
    const { req, resident, session } = visit;
    const row = await ownLetter(req, resident.id);
    const sent = await readJson(req);
    const sending = sendingOf(req, resident.id, { appeals: row.id, sent });
    const appeal = parseBody(letterAppealSchema, sent);
    const number = await appealLetter(req, { row, resident, assurance: session.assurance, appeal, sending });
    return json({ number }, 201);
  }),
];
