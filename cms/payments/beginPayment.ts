import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { leftOf } from '../../content-models/payments/accountOf.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { providers } from './providers.ts';
import { accountOfRows, paymentRows } from './readAccount.ts';

/** Begins a payment of what is left of a fee; the caller has found that the case is the resident's own. */
export const beginPayment = async (
  req: PayloadRequest,
  { commune, caseId }: { commune: Commune; caseId: string },
): Promise<{ redirectTo: string }> => {
  const [provider] = providers();
  if (!provider) throw new ProblemError({ status: 404, title: 'Ten urząd nie przyjmuje płatności przez internet.' });
  const doc = await req.payload.findByID({ collection: 'cases', id: caseId, depth: 0, overrideAccess: true, req });
  const account = accountOfRows(doc, await paymentRows(req, caseId));
  const grosze = leftOf(account);
  if (account.state !== 'due' || grosze === 0)
    throw new ProblemError({ status: 409, title: 'W tej sprawie nie ma nic do zapłaty.' });
  const attempt = v7();
  const { db } = req.payload;
  await inTransaction(req, async () => {
    await db.create({
      collection: 'paymentAttempts',
      data: {
        ...{ id: attempt, case: caseId, commune: commune.id, provider: provider.name, grosze, state: 'begun' },
        begunAt: new Date().toISOString(),
      },
      req,
    });
    await appendAudit(req, {
      commune: commune.id,
      action: 'payment.begun',
      objectType: 'cases',
      objectId: caseId,
      details: { grosze, provider: provider.name },
    });
  });
  try {
    return await provider.begin({
      ...{ attempt, grosze, title: doc.number, payee: commune.officeName },
      returnTo: `${commune.origin}/moje-miasto/sprawa/?numer=${encodeURIComponent(doc.number)}&platnosc=sprawdzamy`,
    });
  } catch (error) {
    await db.updateOne({ collection: 'paymentAttempts', id: attempt, data: { state: 'refused' }, req });
    throw new ProblemError(
      { status: 502, title: 'Bank teraz nie odpowiada. Zapłać przelewem albo spróbuj za chwilę.' },
      { cause: error },
    );
  }
};
