import type { Endpoint, PayloadRequest } from 'payload';
import type { Assurance } from '../../content-models/cases/case.ts';
import { loginNeeded } from '../../content-models/services/loginNeeded.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { json } from '../api/endpoint.ts';
import { notFound } from '../api/problem.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { publishedPaper } from './paperResponse.ts';
import { pauseReasonOf, pauseReasons } from './pauseService.ts';
import { newestServiceVersions, type StoredServiceVersion } from './readServiceVersions.ts';

const askedVersion = async (req: PayloadRequest, commune: string): Promise<StoredServiceVersion> => {
  const slug = slugSchema.safeParse(req.routeParams?.slug);
  const [version] = slug.success ? await newestServiceVersions(req, commune, slug.data) : [];
  if (!version) throw notFound();
  return version;
};

/** What of a form the log-in in force cannot do: whoever is not logged in will come with a password. */
const login = (definition: ServiceDefinition, session: { assurance: Assurance } | undefined) => {
  const needed = loginNeeded(definition, session?.assurance.level ?? 'low');
  return needed === undefined ? {} : { loginNeeded: needed };
};
const paused = (reason: string | undefined) => (reason === undefined ? {} : { paused: { reason } });

/** What can be done online in the commune whose site was called; open to everyone, because forms are no secret. */
export const serviceEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/services', { login: 'optional' }, async ({ req, commune, session }) => {
    const versions = await newestServiceVersions(req, commune.id);
    const reasons = await pauseReasons(req, commune.id);
    return json({
      services: versions
        .map(({ definition }) => {
          const { slug, title, summary, paperRoute } = definition;
          return { slug, title, summary, paperRoute, ...login(definition, session), ...paused(reasons.get(slug)) };
        })
        .sort((a, b) => polishOrder(a.title, b.title)),
    });
  }),
  portalEndpoint('get', '/portal/services/:slug', { login: 'optional' }, async ({ req, commune, session }) => {
    const { service, number, definition } = await askedVersion(req, commune.id);
    const reason = await pauseReasonOf(req, commune.id, service);
    return json({ service, number, definition, ...login(definition, session), ...paused(reason) });
  }),
  portalEndpoint('get', '/portal/services/:slug/paper', { login: 'optional' }, async ({ req, commune }) => {
    const { id, definition } = await askedVersion(req, commune.id);
    return publishedPaper(id, definition, commune);
  }),
];
