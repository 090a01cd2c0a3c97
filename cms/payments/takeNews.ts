import type { PayloadRequest } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import type { PaymentAttemptDoc } from '../payload-types.ts';
import type { PaymentNews, PaymentProvider } from './provider.ts';
import { recordPayment } from './recordPayment.ts';

/**
 * Believes a provider's message whose signature was found right: the same one again changes nothing, and one that names
 * another amount than was begun is refused. Money that came after a refusal still counts.
 */
export const takeNews = (req: PayloadRequest, provider: PaymentProvider, news: PaymentNews): Promise<void> =>
  inTransaction(req, async () => {
    const { db } = req.payload;
    const attempt = await db.findOne<PaymentAttemptDoc>({
      collection: 'paymentAttempts',
      where: { and: [{ id: { equals: news.attempt } }, { provider: { equals: provider.name } }] },
      req,
    });
    if (!attempt) throw notFound();
    if (attempt.grosze !== news.grosze)
      throw new ProblemError({ status: 422, title: 'Kwota jest inna niż w rozpoczętej płatności.' });
    const now = new Date();
    if (news.status === 'paid')
      await recordPayment(req, {
        ...{ caseId: idOf(attempt.case), kind: 'paid', source: 'provider', grosze: news.grosze },
        ...{ bookedOn: localDateOf(now), externalId: `${provider.name}:${news.providerId}` },
      });
    if (attempt.state === 'paid' || (attempt.state === 'refused' && news.status === 'refused')) return;
    await db.updateOne({
      collection: 'paymentAttempts',
      id: attempt.id,
      data: { state: news.status, providerId: news.providerId, endedAt: now.toISOString() },
      req,
    });
  });
