import type { Endpoint } from 'payload';
import {
  completionSchema,
  opinionAnswerSchema,
  opinionTokenSchema,
  residentMessageSchema,
} from '../../content-models/desk/desk.ts';
import { json, noContent, readJson } from '../api/endpoint.ts';
import { parseBody } from '../api/problem.ts';
import { caseFileResponse } from '../cases/caseFileResponse.ts';
import { caseDetailById } from '../cases/caseModels.ts';
import { readableCaseByNumber } from '../cases/readableCase.ts';
import { sendingOf } from '../idempotency/idempotencyKey.ts';
import { addressOf, countTry, limits } from '../portal/limiter.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { caseAtHand } from './actOnCase.ts';
import { markRead, writeToOffice } from './caseMessages.ts';
import { answerOpinion, opinionFile, opinionView } from './handleOpinions.ts';
import { completeCase } from './completeCase.ts';
import { readCaseActs } from './readDesk.ts';

const required = { login: 'required' } as const;
const optional = { login: 'optional' } as const;

/** What a resident does in their own case, and what an expert does with a link of theirs. */
export const portalDeskEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/cases/:number/acts', required, async ({ req }) =>
    json(await readCaseActs(req, await caseAtHand(req, await readableCaseByNumber(req)))),
  ),
  portalEndpoint('post', '/portal/cases/:number/complete', required, async ({ req, resident }) => {
    const id = await readableCaseByNumber(req);
    const sent = await readJson(req);
    const sending = sendingOf(req, resident.id, { completes: id, sent });
    await completeCase(req, await caseAtHand(req, id), parseBody(completionSchema, sent), sending);
    return json((await caseDetailById(req, id)).detail);
  }),
  portalEndpoint('post', '/portal/cases/:number/messages', required, async ({ req, resident }) => {
    const id = await readableCaseByNumber(req);
    const sent = await readJson(req);
    const sending = sendingOf(req, resident.id, { writesTo: id, sent });
    await writeToOffice(req, await caseAtHand(req, id), parseBody(residentMessageSchema, sent), sending);
    return json((await caseDetailById(req, id)).detail);
  }),
  portalEndpoint('post', '/portal/cases/:number/read', required, async ({ req }) => {
    const { doc } = await caseAtHand(req, await readableCaseByNumber(req));
    await markRead(req, doc, 'office');
    return noContent();
  }),
  portalEndpoint('post', '/portal/opinions/open', optional, async ({ req }) => {
    countTry(limits.tokenPerAddress, addressOf(req.headers));
    return json(await opinionView(req, parseBody(opinionTokenSchema, await readJson(req)).token));
  }),
  portalEndpoint('post', '/portal/opinions/files/:fileId', optional, async ({ req }) => {
    countTry(limits.tokenPerAddress, addressOf(req.headers));
    const { token } = parseBody(opinionTokenSchema, await readJson(req));
    return caseFileResponse(await opinionFile(req, token, String(req.routeParams?.fileId)));
  }),
  portalEndpoint('post', '/portal/opinions/answer', optional, async ({ req }) => {
    countTry(limits.tokenPerAddress, addressOf(req.headers));
    const { token, text } = parseBody(opinionAnswerSchema, await readJson(req));
    await answerOpinion(req, token, text);
    return noContent();
  }),
];
