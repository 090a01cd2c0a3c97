import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Commune } from '../../content-models/communes/commune.ts';
import { accountClause, type Registration } from '../../content-models/residents/resident.ts';
import { ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { queueMail } from '../outbox/queueMail.ts';
import type { ResidentDoc } from '../payload-types.ts';
import { issueToken, revokeTokens, spendToken } from './mailTokens.ts';
import { hashPassword } from './passwordHash.ts';
import { refuseGuessablePassword } from './refuseGuessablePassword.ts';
import { accountExistsMail, confirmAddressMail } from './residentMails.ts';

/** The account with this address, confirmed or not. */
export const residentByEmail = (req: PayloadRequest, email: string): Promise<ResidentDoc | null> =>
  req.payload.db.findOne<ResidentDoc>({ collection: 'residents', where: { email: { equals: email } }, req });

const open = async (
  req: PayloadRequest,
  commune: Commune,
  { email, givenName, familyName, clauseVersion }: Registration,
  passwordHash: string,
): Promise<void> => {
  const known = await residentByEmail(req, email);
  if (known?.verifiedAt) {
    await queueMail(req.payload, req, accountExistsMail(commune, email));
    return;
  }
  const now = new Date().toISOString();
  const data = { givenName, familyName, passwordHash, clauseVersion, clauseAcceptedAt: now, updatedAt: now };
  const id = known?.id ?? v7();
  if (known) {
    await req.payload.db.updateOne({ collection: 'residents', id, data, req });
    // An older link must not confirm what was typed later, perhaps by someone else.
    await revokeTokens(req, id, 'verify');
  } else {
    await req.payload.db.create({ collection: 'residents', data: { id, email, ...data, createdAt: now }, req });
  }
  await queueMail(req.payload, req, confirmAddressMail(commune, email, await issueToken(req, 'verify', id)));
};

/**
 * Opens an account that waits for its address to be confirmed. Whoever asks learns nothing about accounts that exist:
 * the owner of the address is told by mail.
 */
export const register = async (req: PayloadRequest, commune: Commune, registration: Registration): Promise<void> => {
  const { email, password, givenName, familyName } = registration;
  if (registration.clauseVersion !== accountClause.version) {
    throw new ProblemError({
      status: 422,
      title: 'Popraw zaznaczone pola.',
      errors: [
        {
          path: 'clauseAccepted',
          message: 'Informacja o danych osobowych zmieniła się. Odśwież stronę i przeczytaj nową.',
        },
      ],
    });
  }
  refuseGuessablePassword('password', password, [email, givenName, familyName]);
  const passwordHash = await hashPassword(password);
  const attempt = () => inTransaction(req, () => open(req, commune, registration, passwordHash));
  try {
    await attempt();
  } catch (error) {
    // Two registrations of one address at the same moment: the second finds the first and goes on from there.
    if (!(await residentByEmail(req, email))) throw error;
    await attempt();
  }
};

/** Confirms an address by the token from its mail and gives the address back. */
export const confirmAddress = (req: PayloadRequest, token: string): Promise<string> =>
  inTransaction(req, async () => {
    const id = await spendToken(req, 'verify', token);
    const now = new Date().toISOString();
    const row: unknown = await req.payload.db.updateOne({
      collection: 'residents',
      id,
      data: { verifiedAt: now, updatedAt: now },
      req,
    });
    return (row as ResidentDoc).email;
  });
