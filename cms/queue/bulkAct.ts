import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { bulkResultSchema, type bulkActSchema } from '../../content-models/queue/bulk.ts';
import { ProblemError } from '../api/problem.ts';
import { moveCase } from '../cases/moveCase.ts';
import { problemIn } from '../words/problemIn.ts';
import { assignCase } from './assignCase.ts';
import { readableCases, requireHandler } from './caseHandler.ts';

/** Does one thing to many cases, each in a transaction of its own; the refusal of one holds up no other. */
export const bulkAct = async (
  req: PayloadRequest,
  act: z.infer<typeof bulkActSchema>,
): Promise<z.infer<typeof bulkResultSchema>> => {
  const staff = requireHandler(req);
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { and: [await readableCases(req), { id: { in: act.cases.map(({ id }) => id) } }] },
    select: { number: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const numbers = new Map(docs.map(({ id, number }) => [id, number]));
  const results = [];
  for (const { id, seen } of act.cases) {
    const number = numbers.get(id);
    // somebody else's case is not there, and is not told of
    if (number === undefined) continue;
    try {
      if (act.act === 'move') {
        await moveCase(req, staff, id, { from: act.from, to: act.to });
        results.push({ id, number, ok: true });
      } else {
        const { warning } = await assignCase(req, staff, id, { assignee: act.assignee, seen });
        results.push({ id, number, ok: true, ...(warning === undefined ? {} : { message: warning }) });
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { title } = problemIn(req.i18n.language, error.problem);
      results.push({ id, number, ok: false, message: title });
    }
  }
  return bulkResultSchema.parse({ results });
};
