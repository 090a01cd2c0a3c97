import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { coApplicantDays } from '../../content-models/cases/coApplicant.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { formatDate } from '../../content-models/shared/localDate.ts';
import { queueMail, type Mail } from '../outbox/queueMail.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** The token of an invitation as it rests. */
export const invitationHash = (token: string): string => keyedHash(dataKeys(), 'co-applicant', token);

/** What is wrong with the second person's address, by what the form asks. */
export const coApplicantErrors = (
  { coApplicant }: Pick<ServiceDefinition, 'coApplicant'>,
  email: string | undefined,
  own: string,
): { path: string; message: string }[] => {
  const refuse = (message: string) => [{ path: 'coApplicantEmail', message }];
  if (coApplicant === undefined) return email === undefined ? [] : refuse('Tę sprawę składa jedna osoba.');
  if (email === undefined) return coApplicant === 'required' ? refuse('Podaj adres e-mail drugiej osoby.') : [];
  return email === own ? refuse('Podaj adres drugiej osoby, nie swój.') : [];
};

const newToken = (): string => {
  for (;;) {
    const token = randomBytes(32).toString('base64url');
    // „#token=3F…” would read as an escape in a mail's own coding
    if (!/^[0-9A-F]{2}/.test(token)) return token;
  }
};

/** An invitation says where to look and until when; nothing of the matter or of who filed it. */
const invitationMail = (commune: Commune, to: string, token: string, until: string): Mail => ({
  topic: 'coApplicant',
  to,
  subject: 'Prośba o potwierdzenie w Moje Miasto',
  text: [
    'Dzień dobry,',
    `Ktoś podał Twój adres w sprawie, która trafiła do ${commune.officeNameGenitive}, i prosi o Twoje potwierdzenie.`,
    `Zaloguj się, zobacz sprawę i odpowiedz do ${formatDate(until)}\n${commune.origin}/moje-miasto/wspolna-sprawa/#token=${token}`,
    'Odnośnik jest tylko dla Ciebie. Jeśli nie wiesz, o co chodzi, nic nie rób.',
    'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
  ].join('\n\n'),
  askOf: commune.id,
});

/** Invites the second person of a case, in the filing's own transaction. */
export const inviteCoApplicant = async (
  req: PayloadRequest,
  { commune, caseId, email, now }: { commune: Commune; caseId: string; email: string; now: Date },
): Promise<void> => {
  const token = newToken();
  const until = new Date(now.getTime() + coApplicantDays * 24 * 3_600_000).toISOString();
  await req.payload.db.create({
    collection: 'coApplicants',
    data: {
      ...{ id: v7(), commune: commune.id, case: caseId, tokenHash: invitationHash(token) },
      ...{ state: 'waiting', expiresAt: until },
    },
    req,
  });
  await queueMail(req.payload, req, invitationMail(commune, email, token, until));
};
