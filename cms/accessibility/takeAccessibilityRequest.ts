import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import {
  accessibilityRequestSchema,
  accessibilityTerms,
} from '../../content-models/accessibility/accessibilityRequest.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { formatDate, localDateOf } from '../../content-models/shared/localDate.ts';
import { parseBody } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { queueMail } from '../outbox/queueMail.ts';
import { seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** Keeps a request sealed with its terms and tells the office, in one transaction: what was taken is not lost. */
export const takeAccessibilityRequest = async (
  req: PayloadRequest,
  commune: Commune,
  form: unknown,
  now = new Date(),
): Promise<void> => {
  const request = parseBody(accessibilityRequestSchema, form);
  const receivedOn = localDateOf(now);
  const { dueOn, lastOn } = accessibilityTerms(receivedOn);
  const id = v7();
  await inTransaction(req, async () => {
    await req.payload.create({
      collection: 'accessibilityRequests',
      data: {
        ...{ id, commune: commune.id, state: 'new', receivedOn, dueOn, lastOn },
        sealedRequest: seal(dataKeys(), id, JSON.stringify(request)),
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await queueMail(req.payload, req, {
      topic: 'accessibilityRequest',
      to: commune.email,
      subject: `Żądanie dostępności: odpowiedz do ${formatDate(dueOn)}`,
      text: [
        'Dzień dobry,',
        `ktoś zgłosił problem z dostępnością strony. Odpowiedz do ${formatDate(dueOn)} Jeżeli się nie da, podaj nowy termin, najdalej ${formatDate(lastOn)}`,
        `Zgłoszenie przeczytasz po zalogowaniu:\n${commune.origin}/admin/collections/accessibilityRequests/${id}`,
        'Moje Miasto',
      ].join('\n\n'),
    });
  });
};
