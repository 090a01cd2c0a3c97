import type { Endpoint } from 'payload';
import { z } from 'zod';
import { screensOfForm } from '../../content-models/services/filerStep.ts';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { monthsCsv, stepCountSchema, stepsCsv } from '../../content-models/statistics/statistics.ts';
import { endpoint, json, noContent, readJson } from '../api/endpoint.ts';
import { notFound, parseBody } from '../api/problem.ts';
import { addressOf, countTry } from '../portal/limiter.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { newestServiceVersions } from '../services/readServiceVersions.ts';
import { countStep } from './countStep.ts';
import { readStatistics, requireStatistician } from './readStatistics.ts';

/** Wide enough for a library's computers behind one address, too narrow to make up a year's numbers. */
const stepsPerAddress = { kind: 'step-ip', most: 300, perMs: 10 * 60_000 };

const questionSchema = z.object({
  service: slugSchema.optional(),
  months: z.coerce.number().int().min(1).max(60).default(12),
});

const csv = (text: string, name: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  });

/** Numbers of services for heads and administrators, and the count of a form's steps that anyone's browser adds to. */
export const statisticsEndpoints: Endpoint[] = [
  portalEndpoint('post', '/portal/services/:slug/step', { login: 'optional' }, async ({ req, commune }) => {
    countTry(stepsPerAddress, addressOf(req.headers));
    const slug = slugSchema.safeParse(req.routeParams?.slug);
    const [version] = slug.success ? await newestServiceVersions(req, commune.id, slug.data) : [];
    const { step, what } = parseBody(stepCountSchema, await readJson(req));
    if (!version || !screensOfForm(version.definition).some(({ name }) => name === step)) throw notFound();
    const day = localDateOf(new Date());
    await countStep(req, { commune: commune.id, service: version.service, step, day }, what);
    return noContent();
  }),
  endpoint('get', '/statistics', async (req) => {
    requireStatistician(req);
    return json(await readStatistics(req, parseBody(questionSchema, Object.fromEntries(req.searchParams))));
  }),
  endpoint('get', '/statistics/months.csv', async (req) => {
    requireStatistician(req);
    const asked = parseBody(questionSchema, Object.fromEntries(req.searchParams));
    return csv(monthsCsv(await readStatistics(req, asked)), 'sprawy-po-miesiacach');
  }),
  endpoint('get', '/statistics/steps.csv', async (req) => {
    requireStatistician(req);
    const asked = parseBody(questionSchema, Object.fromEntries(req.searchParams));
    return csv(stepsCsv(await readStatistics(req, asked)), 'kroki-formularzy');
  }),
];
