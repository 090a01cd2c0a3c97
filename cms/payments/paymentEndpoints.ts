import type { Endpoint, PayloadRequest } from 'payload';
import { endpoint, json, noContent } from '../api/endpoint.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { readableCaseByNumber } from '../cases/readableCase.ts';
import { addressOf, countTry, forgiveTry, type Limit } from '../portal/limiter.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { beginPayment } from './beginPayment.ts';
import { casePaymentOf } from './casePayment.ts';
import { officePaymentEndpoints } from './officePaymentEndpoints.ts';
import { ProviderError } from './provider.ts';
import { providers } from './providers.ts';
import { readBytes } from './readBytes.ts';
import { takeNews } from './takeNews.ts';

const TEN_MINUTES = 600_000;
const mostNewsBytes = 16_000;

const beginsPerResident: Limit = { kind: 'payment-begin', most: 30, perMs: TEN_MINUTES };
// A bank speaks for many from one address, so only messages that are turned away count.
const badNewsPerAddress: Limit = { kind: 'payment-news', most: 60, perMs: TEN_MINUTES };

const readNews = async (req: PayloadRequest) => {
  const provider = providers().find(({ name }) => name === String(req.routeParams?.provider));
  if (!provider) throw notFound();
  const body = (await readBytes(req, mostNewsBytes)).toString('utf8');
  try {
    return { provider, news: provider.readNews({ headers: req.headers, body, now: new Date() }) };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    throw new ProblemError({
      status: error.reason === 'malformed' ? 400 : 401,
      title: 'Tej wiadomości o płatności nie przyjęto.',
    });
  }
};

/** A resident's payment, the messages of payment providers, and the office's side. */
export const paymentEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/cases/:number/payment', { login: 'required' }, async ({ req }) =>
    json({ payment: await casePaymentOf(req, await readableCaseByNumber(req)) }),
  ),
  portalEndpoint('post', '/portal/cases/:number/payment', { login: 'required' }, async ({ req, commune, resident }) => {
    const caseId = await readableCaseByNumber(req);
    countTry(beginsPerResident, resident.id);
    return json(await beginPayment(req, { commune, caseId }), 201);
  }),
  // No cookie counts here: a message is believed for its signature alone.
  endpoint('post', '/fee-payments/news/:provider', async (req) => {
    req.user = null;
    const address = addressOf(req.headers);
    countTry(badNewsPerAddress, address);
    const { provider, news } = await readNews(req);
    await takeNews(req, provider, news);
    forgiveTry(badNewsPerAddress, address);
    return noContent();
  }),
  ...officePaymentEndpoints,
];
