import type { Endpoint } from 'payload';
import { coApplicantAnswerSchema } from '../../content-models/cases/coApplicant.ts';
import { tokenSchema } from '../../content-models/residents/resident.ts';
import { json, readJson } from '../api/endpoint.ts';
import { parseBody } from '../api/problem.ts';
import { addressOf, countTry, limits } from '../portal/limiter.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { answerInvitation, openInvitation } from './answerInvitation.ts';

const required = { login: 'required' } as const;

/** The second person of a case: looking at what they are asked to confirm, and the answer. */
export const coApplicantEndpoints: Endpoint[] = [
  portalEndpoint('post', '/portal/co-application', required, async ({ req, commune }) => {
    countTry(limits.tokenPerAddress, addressOf(req.headers));
    const { token } = parseBody(tokenSchema, await readJson(req));
    return json(await openInvitation(req, commune.id, token));
  }),
  portalEndpoint('post', '/portal/co-application/answer', required, async ({ req, commune, resident }) => {
    countTry(limits.tokenPerAddress, addressOf(req.headers));
    const given = parseBody(coApplicantAnswerSchema, await readJson(req));
    return json(await answerInvitation(req, { commune: commune.id, resident: resident.id, ...given }));
  }),
];
