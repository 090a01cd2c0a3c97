import type { Endpoint } from 'payload';
import { contactSchema, noContact } from '../../content-models/residents/contact.ts';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { json, noContent, readJson } from '../api/endpoint.ts';
import { notFound, parseBody } from '../api/problem.ts';
import { countTry, limits } from '../portal/limiter.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { keepContact, readContact } from '../residents/residentContact.ts';
import { newestServiceVersions } from '../services/readServiceVersions.ts';
import { prefillOffers } from './prefillOffers.ts';

const required = { login: 'required' } as const;

/** What a resident keeps in their account for forms, and what is known already of the questions of one form. */
export const prefillEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/profile', required, async ({ req, resident }) =>
    json(await readContact(req, resident.id)),
  ),
  portalEndpoint('put', '/portal/profile', required, async ({ req, resident }) => {
    countTry(limits.draftPerResident, resident.id);
    return json(await keepContact(req, resident.id, parseBody(contactSchema, await readJson(req))));
  }),
  portalEndpoint('delete', '/portal/profile', required, async ({ req, resident }) => {
    await keepContact(req, resident.id, noContact);
    return noContent();
  }),
  portalEndpoint('get', '/portal/services/:slug/prefill', required, async ({ req, commune, resident }) => {
    const slug = slugSchema.safeParse(req.routeParams?.slug);
    const [version] = slug.success ? await newestServiceVersions(req, commune.id, slug.data) : [];
    if (!version) throw notFound();
    return json({ offers: await prefillOffers(req, { commune: commune.id, resident }, version.definition) });
  }),
];
