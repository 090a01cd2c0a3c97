import type { Endpoint } from 'payload';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { json } from '../api/endpoint.ts';
import { notFound } from '../api/problem.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { newestServiceVersions } from './readServiceVersions.ts';

/** What can be done online in the commune whose site was called; open to everyone, because forms are no secret. */
export const serviceEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/services', { login: 'optional' }, async ({ req, commune }) => {
    const versions = await newestServiceVersions(req, commune.id);
    return json({
      services: versions
        .map(({ definition: { slug, title, summary } }) => ({ slug, title, summary }))
        .sort((a, b) => polishOrder(a.title, b.title)),
    });
  }),
  portalEndpoint('get', '/portal/services/:slug', { login: 'optional' }, async ({ req, commune }) => {
    const slug = slugSchema.safeParse(req.routeParams?.slug);
    const [version] = slug.success ? await newestServiceVersions(req, commune.id, slug.data) : [];
    if (!version) throw notFound();
    const { service, number, definition } = version;
    return json({ service, number, definition });
  }),
];
