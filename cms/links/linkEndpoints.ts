import type { Endpoint, PayloadRequest } from 'payload';
import { topicSchema, type Topic } from '../../content-models/institutions/institution.ts';
import { actingSchema, linkingSchema } from '../../content-models/links/link.ts';
import { json, noContent, readJson } from '../api/endpoint.ts';
import { notFound, parseBody } from '../api/problem.ts';
import { sendingOf } from '../idempotency/idempotencyKey.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { activeLinksOf, readableLink, type ActiveLink } from './activeLinks.ts';
import { billPdfResponse } from './billPdf.ts';
import { endLink } from './endLink.ts';
import { linkableOf } from './linkable.ts';
import { listLooks, noteLook } from './looks.ts';
import { listActs, makeAct } from './makeAct.ts';
import { makeLink } from './makeLink.ts';
import { markSent } from './markSent.ts';
import { readTopic } from './readTopic.ts';
import { refreshLink } from './refreshLinks.ts';
import { toLink } from './toLink.ts';

const required = { login: 'required' } as const;

const calledLink = (req: PayloadRequest): Promise<ActiveLink> => readableLink(req, String(req.routeParams?.id));

const calledTopic = (req: PayloadRequest, link: ActiveLink): Topic => {
  const topic = topicSchema.safeParse(req.routeParams?.topic);
  if (!topic.success || !link.subject.topics.includes(topic.data)) throw notFound();
  return topic.data;
};

const calledPage = (req: PayloadRequest): number => {
  const asked = Number(req.searchParams.get('page') ?? '1');
  return Number.isSafeInteger(asked) && asked > 0 && asked < 1e6 ? asked : 1;
};

/** What a resident has linked at the city's other institutions: linking, reading, acting, who looked. */
export const linkEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/institutions', required, async ({ req, commune }) =>
    json(await linkableOf(req, req.searchParams.get('tenant') ?? commune.tenant)),
  ),
  portalEndpoint('get', '/portal/links', required, async ({ req, resident }) =>
    json({ links: (await activeLinksOf(req, resident.id)).map(toLink) }),
  ),
  portalEndpoint('post', '/portal/links', required, async ({ req, resident }) => {
    const { link, isNew } = await makeLink(req, resident.id, parseBody(linkingSchema, await readJson(req)));
    // The panel shows only what is known: the first answers are fetched while the resident reads that it worked.
    refreshLink(req.payload, link).catch((error: unknown) => {
      req.payload.logger.error({ err: error, msg: 'A new link was not read.' });
    });
    return json(toLink(link), isNew ? 201 : 200);
  }),
  portalEndpoint('delete', '/portal/links/:id', required, async ({ req }) => {
    const link = await calledLink(req);
    if (!(await endLink(req, link.id, 'unlinked'))) throw notFound();
    return noContent();
  }),
  portalEndpoint('get', '/portal/links/:id/topics/:topic', required, async ({ req }) => {
    const link = await calledLink(req);
    const topic = calledTopic(req, link);
    // Written before the answer leaves: who looked is never lost.
    await noteLook(req, link, topic);
    const answer = await readTopic(req, link, topic, { onlyKnown: req.searchParams.get('known') === '1' });
    return json(await markSent(req, link, answer));
  }),
  portalEndpoint('get', '/portal/links/:id/acts', required, async ({ req }) =>
    json({ acts: await listActs(req, await calledLink(req)) }),
  ),
  portalEndpoint('post', '/portal/links/:id/acts', required, async ({ req, resident }) => {
    const link = await calledLink(req);
    const sent = await readJson(req);
    const sending = sendingOf(req, resident.id, { link: link.id, sent });
    const { act, isNew } = await makeAct(req, link, parseBody(actingSchema, sent), sending);
    return json(act, isNew ? 201 : 200);
  }),
  portalEndpoint('get', '/portal/links/:id/views', required, async ({ req }) =>
    json(await listLooks(req, await calledLink(req), calledPage(req))),
  ),
  portalEndpoint('get', '/portal/links/:id/bills/:bill/pdf', required, async ({ req }) =>
    billPdfResponse(req, await calledLink(req), String(req.routeParams?.bill)),
  ),
];
