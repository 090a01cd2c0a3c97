import type { Endpoint } from 'payload';
import { bulkActSchema } from '../../content-models/queue/bulk.ts';
import { assignmentSchema, queueQuestionSchema } from '../../content-models/queue/queue.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { readableCaseById } from '../cases/readableCase.ts';
import { assignCase } from './assignCase.ts';
import { bulkAct } from './bulkAct.ts';
import { requireHandler } from './caseHandler.ts';
import { readHandling } from './readHandling.ts';
import { readQueue } from './readQueue.ts';
import { riskBoardOf } from './riskBoard.ts';

/** The clerk's queue, under `/api/cases`; it stands before the ways to one case, which begin with its id. */
export const queueEndpoints: Endpoint[] = [
  endpoint('get', '/queue', async (req) => {
    requireHandler(req);
    // an address is written into logs and histories, and a searched word may be somebody's name
    if (req.searchParams.has('q')) {
      throw new ProblemError({ status: 422, title: 'Szukane słowa wyślij w treści żądania, nie w adresie.' });
    }
    return json(await readQueue(req, parseBody(queueQuestionSchema, Object.fromEntries(req.searchParams))));
  }),
  endpoint('post', '/queue', async (req) => {
    requireHandler(req);
    return json(await readQueue(req, parseBody(queueQuestionSchema, await readJson(req))));
  }),
  endpoint('get', '/risk-board', async (req) => json(await riskBoardOf(req))),
  endpoint('post', '/bulk', async (req) => {
    requireHandler(req);
    return json(await bulkAct(req, parseBody(bulkActSchema, await readJson(req))));
  }),
  endpoint('get', '/:id/assign', async (req) => {
    const staff = requireHandler(req);
    return json(await readHandling(req, staff, await readableCaseById(req)));
  }),
  endpoint('post', '/:id/assign', async (req) => {
    const staff = requireHandler(req);
    const id = await readableCaseById(req);
    return json(await assignCase(req, staff, id, parseBody(assignmentSchema, await readJson(req))));
  }),
];
