import type { Endpoint } from 'payload';
import { z } from 'zod';
import { endpoint, noContent, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { requireService } from '../api/requireService.ts';
import { v7 } from 'uuid';
import { configuredDelivery } from './mailDelivery.ts';
import { failureCode } from './failureCode.ts';

const testMailSchema = z.object({ to: z.email('Podaj adres e-mail w postaci nazwa@domena.pl.') });

/** What `npm run mail:test` calls. */
export const mailEndpoints: Endpoint[] = [
  // Sent at once and not through the outbox: whoever asks wants to see the mail server's answer.
  endpoint('post', '/internal/mail-test', async (req) => {
    requireService(req);
    const { to } = parseBody(testMailSchema, await readJson(req));
    try {
      await configuredDelivery()({
        messageId: `<${v7()}@moje-miasto>`,
        to,
        subject: 'List próbny z Mojego Miasta',
        text: 'Dzień dobry,\n\nten list potwierdza, że Moje Miasto potrafi wysyłać wiadomości.\n\nMoje Miasto\n',
      });
    } catch (error) {
      throw new ProblemError(
        {
          status: 502,
          title: 'Serwer poczty nie przyjął listu.',
          detail: `Sprawdź SMTP_URL. Odpowiedź serwera: ${failureCode(error)}.`,
        },
        { cause: error },
      );
    }
    return noContent();
  }),
];
