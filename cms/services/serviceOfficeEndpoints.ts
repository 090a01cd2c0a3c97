import type { Endpoint } from 'payload';
import { z } from 'zod';
import { draftFaults } from '../../content-models/services/draftFaults.ts';
import { newServiceSchema, pauseReasonSchema } from '../../content-models/services/serviceOffice.ts';
import { staffOf } from '../access/roles.ts';
import { endpoint, json, noContent, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { beginService } from './beginService.ts';
import { exportService, importService } from './exchangeService.ts';
import { versionsOf } from './listVersions.ts';
import { ownService, requireDefiner } from './ownService.ts';
import { draftPaper } from './paperResponse.ts';
import { setPause } from './pauseService.ts';
import { publishDraft, returnToVersion } from './publishDraft.ts';
import { reviewService } from './reviewService.ts';

const readSchema = z.object({ basedOn: z.int().min(0), revision: z.int().min(0).optional() });
const returnSchema = z.object({ to: z.int().positive(), basedOn: z.int().min(0).optional() });

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;

/** How an office works on its e-services, under `/api/services`; a service of another commune is not there. */
export const serviceOfficeEndpoints: Endpoint[] = [
  endpoint('post', '/new', async (req) => {
    const staff = requireDefiner(req);
    const body = await readJson(req);
    const named = z.object({ commune: z.string().optional() }).safeParse(body).data?.commune;
    const commune = staff.role === 'superadministrator' ? named : staff.commune;
    if (commune === undefined)
      throw new ProblemError({ status: 422, title: 'E-usługę zaczyna kierownik albo administrator swojej gminy.' });
    return json(await beginService(req, commune, parseBody(newServiceSchema, body)), 201);
  }),
  endpoint('get', '/:id/review', async (req) => json(await reviewService(req, await ownService(req)))),
  endpoint('post', '/:id/publish', async (req) => {
    const own = await ownService(req);
    return json(await publishDraft(req, own, parseBody(readSchema, await readJson(req))));
  }),
  endpoint('get', '/:id/versions', async (req) => {
    const { row, commune } = await ownService(req);
    return json({ versions: await versionsOf(req, commune, row.slug) });
  }),
  endpoint('post', '/:id/return', async (req) => {
    const own = await ownService(req);
    return json(await returnToVersion(req, own, parseBody(returnSchema, await readJson(req))));
  }),
  endpoint('post', '/:id/pause', async (req) => {
    const own = await ownService(req);
    await setPause(req, own, parseBody(z.object({ reason: pauseReasonSchema }), await readJson(req)).reason);
    return noContent();
  }),
  endpoint('post', '/:id/resume', async (req) => {
    await setPause(req, await ownService(req), null);
    return noContent();
  }),
  endpoint('get', '/:id/export', async (req) => exportService(await ownService(req))),
  endpoint('post', '/:id/import', async (req) => {
    const own = await ownService(req);
    const { apply, revision } = req.query;
    return json(
      await importService(req, own, await readJson(req), { apply: apply === '1', revision: numberIn(revision) }),
    );
  }),
  endpoint('get', '/:id/paper', async (req) => {
    const { row, commune } = await ownService(req);
    return draftPaper(row.definition, await communeById(req.payload, commune, req));
  }),
  endpoint('get', '/:id/tryOut', async (req) => {
    // whoever does not work here is not even told that there is something to try
    if (!staffOf(req)) throw notFound();
    const { row } = await ownService(req);
    const [fault] = draftFaults(row.definition);
    if (fault)
      throw new ProblemError({
        status: 422,
        title: 'Formularz nie jest jeszcze gotowy, żeby go wypróbować.',
        detail: `${fault.where}: ${fault.what}`,
      });
    return json({ service: row.slug, number: (row.publishedNumber ?? 0) + 1, definition: row.definition });
  }),
];
