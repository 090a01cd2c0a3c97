import type { PayloadRequest } from 'payload';
import { communeById } from '../communes/communeDirectory.ts';
import { env } from '../env.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { queueMail } from './queueMail.ts';

/** What Payload hands to the functions that write its mails. */
interface ForgottenPassword {
  req?: PayloadRequest;
  token?: string;
  user?: unknown;
}

const subject = 'Nowe hasło do panelu urzędu';

/** The subject of the mail with a link to a new staff password. */
export const forgottenStaffPasswordSubject = (): string => subject;

/**
 * Queues the mail with a link to a new staff password and returns an empty text, which the e-mail adapter drops.
 * It must happen here: Payload calls its adapter without the request while its transaction holds the write gate, so a
 * write from there would wait for itself.
 */
export const queueForgottenStaffPassword = async ({ req, token, user }: ForgottenPassword = {}): Promise<string> => {
  if (!req || token === undefined || typeof user !== 'object' || user === null) return '';
  const { email, commune } = user as { email?: unknown; commune?: unknown };
  if (typeof email !== 'string') return '';
  const communeId = maybeIdOf(commune);
  const origin =
    communeId === undefined ? env.publicUrl.origin : (await communeById(req.payload, communeId, req)).origin;
  await queueMail(req.payload, req, {
    topic: 'staffPasswordReset',
    to: email,
    subject,
    text: [
      'Dzień dobry,',
      'ktoś, prawdopodobnie Ty, poprosił o nowe hasło do panelu urzędu w systemie Moje Miasto.',
      `Żeby ustawić nowe hasło, otwórz ten adres w ciągu godziny:\n${origin}/admin/reset/${token}`,
      'Jeśli to nie Ty, nic nie rób: Twoje hasło się nie zmieni.',
      'Moje Miasto',
    ].join('\n\n'),
  });
  return '';
};
