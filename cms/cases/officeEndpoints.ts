import type { Endpoint, PayloadRequest } from 'payload';
import { assuranceSchema, caseMoveSchema, type CaseForClerk } from '../../content-models/cases/case.ts';
import { isLeaving, leaveText } from '../../content-models/cases/leaveText.ts';
import { registrationOfCaseSchema } from '../../content-models/cases/caseSign.ts';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { staffOf, type StaffPrincipal } from '../access/roles.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { deskEndpoints } from '../desk/deskEndpoints.ts';
import { unansweredCall } from '../desk/unansweredCall.ts';
import { idOf } from '../fields/idOf.ts';
import { letterEndpoints } from '../letters/letterEndpoints.ts';
import { queueEndpoints } from '../queue/queueEndpoints.ts';
import { serviceVersionById } from '../services/readServiceVersions.ts';
import { caseFileResponse } from './caseFileResponse.ts';
import { caseDetailById, eventsForClerk, isTransferred } from './caseModels.ts';
import { moveCase } from './moveCase.ts';
import { numberingOf } from '../register/numberingOf.ts';
import { registerCase } from '../register/registerCase.ts';
import { fileOfCase, readableCaseById } from './readableCase.ts';

const requireStaff = (req: PayloadRequest): StaffPrincipal => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  return staff;
};

const mayMove = ({ role }: StaffPrincipal): boolean => role === 'clerk' || role === 'head';

const caseForClerk = async (req: PayloadRequest, staff: StaffPrincipal, id: string): Promise<CaseForClerk> => {
  const { detail, doc } = await caseDetailById(req, id);
  const { definition } = await serviceVersionById(req, idOf(doc.serviceVersion));
  const { email, givenName, familyName } = await req.payload.findByID({
    collection: 'residents',
    id: idOf(doc.resident),
    depth: 0,
    overrideAccess: true,
    req,
  });
  const unanswered = await unansweredCall(req, doc, definition);
  const moves = statusOf(definition, doc.status).moves.map((move) =>
    unanswered !== undefined && isLeaving(definition, move) ? { ...move, proposal: leaveText(unanswered) } : move,
  );
  return {
    ...detail,
    id,
    resident: { name: `${givenName} ${familyName}`, email },
    assurance: assuranceSchema.parse(doc.assurance),
    events: await eventsForClerk(req, id, definition),
    numbering: await numberingOf(req, idOf(doc.commune)),
    moves: mayMove(staff) && !isTransferred(doc, definition) ? moves : [],
  };
};

/** The clerk's side of a case, under `/api/cases/:id`; whoever may not read the case is told it does not exist. */
export const officeEndpoints: Endpoint[] = [
  ...queueEndpoints,
  ...deskEndpoints,
  ...letterEndpoints,
  endpoint('get', '/:id/details', async (req) => {
    const staff = requireStaff(req);
    const id = await readableCaseById(req);
    const answer = await caseForClerk(req, staff, id);
    // Written before the answer leaves: who looked is never lost (KRI, poland.md G6).
    await appendAudit(req, { commune: staff.commune, action: 'case.read', objectType: 'cases', objectId: id });
    return json(answer);
  }),
  endpoint('get', '/:id/files/:fileId', async (req) => {
    const staff = requireStaff(req);
    const id = await readableCaseById(req);
    const file = await fileOfCase(req, id);
    const answer = await caseFileResponse(file);
    await appendAudit(req, {
      commune: staff.commune,
      action: 'caseFile.read',
      objectType: 'caseFiles',
      objectId: file.id,
      details: { case: id },
    });
    return answer;
  }),
  endpoint('post', '/:id/register', async (req) => {
    const staff = requireStaff(req);
    const id = await readableCaseById(req);
    if (!mayMove(staff)) throw new ProblemError({ status: 403, title: 'Sprawę prowadzi urzędnik albo kierownik.' });
    await registerCase(req, staff, id, parseBody(registrationOfCaseSchema, await readJson(req)));
    return json(await caseForClerk(req, staff, id));
  }),
  endpoint('post', '/:id/move', async (req) => {
    const staff = requireStaff(req);
    const id = await readableCaseById(req);
    if (!mayMove(staff)) throw new ProblemError({ status: 403, title: 'Sprawę prowadzi urzędnik albo kierownik.' });
    await moveCase(req, staff, id, parseBody(caseMoveSchema, await readJson(req)));
    return json(await caseForClerk(req, staff, id));
  }),
];
