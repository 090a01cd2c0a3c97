import type { Endpoint } from 'payload';
import { filingSchema } from '../../content-models/cases/case.ts';
import { json, readJson } from '../api/endpoint.ts';
import { parseBody } from '../api/problem.ts';
import { sendingOf } from '../idempotency/idempotencyKey.ts';
import { refuseInFlight } from '../idempotency/refuseInFlight.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { caseFileResponse } from './caseFileResponse.ts';
import { caseDetailById } from './caseModels.ts';
import { fileCase, filedDetail } from './fileCase.ts';
import { listCases } from './listCases.ts';
import { fileOfCase, readableCaseByNumber } from './readableCase.ts';
import { uploadEndpoints } from './uploadEndpoints.ts';

/** A resident's own matters: filing one, the list, one of them, its files. */
export const caseEndpoints: Endpoint[] = [
  ...uploadEndpoints,
  portalEndpoint('post', '/portal/cases', { login: 'required' }, async ({ req, commune, resident, session }) => {
    const sent = await readJson(req);
    const sending = sendingOf(req, resident.id, { commune: commune.id, sent });
    const filing = parseBody(filingSchema, sent);
    const given = { commune, resident, assurance: session.assurance, filing, sending };
    const filed = await refuseInFlight(sending, () => fileCase(req, given));
    return json(await filedDetail(req, given, filed), filed.isNew ? 201 : 200);
  }),
  portalEndpoint('get', '/portal/cases', { login: 'required' }, async ({ req }) => {
    const asked = Number(req.searchParams.get('page') ?? '1');
    return json(await listCases(req, Number.isSafeInteger(asked) && asked > 0 ? asked : 1));
  }),
  portalEndpoint('get', '/portal/cases/:number', { login: 'required' }, async ({ req }) => {
    const id = await readableCaseByNumber(req);
    return json((await caseDetailById(req, id)).detail);
  }),
  portalEndpoint('get', '/portal/cases/:number/files/:fileId', { login: 'required' }, async ({ req }) => {
    const id = await readableCaseByNumber(req);
    return caseFileResponse(await fileOfCase(req, id));
  }),
];
