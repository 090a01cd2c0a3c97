import type { PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import { ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { queueMail } from '../outbox/queueMail.ts';
import type { ResidentDoc } from '../payload-types.ts';
import { accountKey, countTry, forgiveAll, limits } from '../portal/limiter.ts';
import { issueToken, residentOfToken, revokeTokens, spendToken } from './mailTokens.ts';
import { hashPassword, isPassword } from './passwordHash.ts';
import { refuseGuessablePassword } from './refuseGuessablePassword.ts';
import { residentByEmail } from './register.ts';
import { newPasswordMail, passwordChangedMail } from './residentMails.ts';
import { endSessionsOf, isRefusedDemo } from './sessions.ts';

const residentById = async (req: PayloadRequest, id: string): Promise<ResidentDoc> => {
  const resident = await req.payload.db.findOne<ResidentDoc>({
    collection: 'residents',
    where: { id: { equals: id } },
    req,
  });
  if (!resident) throw new Error('A resident who acts is not in the database.');
  return resident;
};

const ownWords = ({ email, givenName, familyName }: ResidentDoc) => [email, givenName, familyName];

/** Sends a link for a new password, if there is such an account; whoever asks cannot tell. */
export const sendPasswordLink = async (req: PayloadRequest, commune: Commune, email: string): Promise<void> => {
  const resident = await residentByEmail(req, email);
  if (!resident || isRefusedDemo(resident)) return;
  await inTransaction(req, async () => {
    const token = await issueToken(req, 'reset', resident.id);
    await queueMail(req.payload, req, newPasswordMail(commune, email, token));
  });
};

/**
 * Sets a new password by the token from a mail. Ends every log-in and logs nobody in; who can read the mail owns the
 * address, so it is confirmed as well.
 */
export const resetPassword = async (
  req: PayloadRequest,
  commune: Commune,
  { token, password }: { token: string; password: string },
): Promise<void> => {
  const resident = await residentById(req, await residentOfToken(req, 'reset', token));
  refuseGuessablePassword('password', password, ownWords(resident));
  const passwordHash = await hashPassword(password);
  await inTransaction(req, async () => {
    const id = await spendToken(req, 'reset', token);
    const now = new Date().toISOString();
    await req.payload.db.updateOne({
      collection: 'residents',
      id,
      data: { passwordHash, verifiedAt: resident.verifiedAt ?? now, updatedAt: now },
      req,
    });
    await revokeTokens(req, id);
    await endSessionsOf(req, id);
    await queueMail(req.payload, req, passwordChangedMail(commune, resident.email));
  });
};

/** Changes the password of someone who is logged in and knows the present one; ends their other log-ins. */
export const changePassword = async (
  req: PayloadRequest,
  commune: Commune,
  { id, sessionId }: { id: string; sessionId: string },
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<void> => {
  const resident = await residentById(req, id);
  const key = `change ${accountKey(resident.email)}`;
  countTry(limits.loginPerAccount, key);
  if (!(await isPassword(currentPassword, resident.passwordHash))) {
    throw new ProblemError({
      status: 422,
      title: 'Popraw zaznaczone pola.',
      errors: [{ path: 'currentPassword', message: 'To nie jest Twoje dotychczasowe hasło.' }],
    });
  }
  forgiveAll(limits.loginPerAccount, key);
  refuseGuessablePassword('newPassword', newPassword, ownWords(resident));
  const passwordHash = await hashPassword(newPassword);
  await inTransaction(req, async () => {
    const changed: unknown = await req.payload.db.updateOne({
      collection: 'residents',
      // Only the password that was checked is replaced; another change may have come first.
      where: { and: [{ id: { equals: id } }, { passwordHash: { equals: resident.passwordHash } }] },
      data: { passwordHash, updatedAt: new Date().toISOString() },
      req,
    });
    if (!changed) throw new ProblemError({ status: 409, title: 'Hasło właśnie się zmieniło. Zaloguj się ponownie.' });
    await revokeTokens(req, id);
    await endSessionsOf(req, id, sessionId);
    await queueMail(req.payload, req, passwordChangedMail(commune, resident.email));
  });
};
