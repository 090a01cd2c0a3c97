import type { Endpoint, PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import { draftSavingSchema } from '../../content-models/drafts/draft.ts';
import type { Resident } from '../../content-models/residents/resident.ts';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { json, noContent, readJson } from '../api/endpoint.ts';
import { notFound, parseBody } from '../api/problem.ts';
import { countTry, limits } from '../portal/limiter.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { removeDraft } from './draftFiles.ts';
import { placeWhere, type DraftPlace } from './draftRows.ts';
import { keepDraft } from './keepDraft.ts';
import { listDrafts, openDraft } from './openDraft.ts';

const required = { login: 'required' } as const;

const placeOf = (visit: { req: PayloadRequest; commune: Commune; resident: Resident }): DraftPlace => {
  const service = slugSchema.safeParse(visit.req.routeParams?.service);
  if (!service.success) throw notFound();
  return { commune: visit.commune.id, resident: visit.resident.id, service: service.data };
};

/** What a resident began to fill in: kept as they type, gone on with on any device, thrown away. */
export const draftEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/drafts', required, async ({ req, commune, resident }) =>
    json({ drafts: await listDrafts(req, { commune: commune.id, resident: resident.id }) }),
  ),
  portalEndpoint('get', '/portal/drafts/:service', required, async (visit) =>
    json({ draft: (await openDraft(visit.req, placeOf(visit))) ?? null }),
  ),
  portalEndpoint('put', '/portal/drafts/:service', required, async (visit) => {
    countTry(limits.draftPerResident, visit.resident.id);
    const place = placeOf(visit);
    return json(await keepDraft(visit.req, place, parseBody(draftSavingSchema, await readJson(visit.req))));
  }),
  portalEndpoint('delete', '/portal/drafts/:service', required, async (visit) => {
    // whoever may still undo it keeps the files a while longer
    const keepFiles = visit.req.searchParams.get('files') === 'keep';
    await removeDraft(visit.req, visit.resident.id, placeWhere(placeOf(visit)), keepFiles);
    return noContent();
  }),
];
