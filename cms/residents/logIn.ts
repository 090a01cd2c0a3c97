import { timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { ProblemError } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import type { ResidentDoc } from '../payload-types.ts';
import { accountKey, addressOf, countTry, forgiveAll, forgiveTry, limits, triesOf } from '../portal/limiter.ts';
import { deviceCookie, readPortalCookie } from '../portal/portalCookies.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { hashPassword, isOutdatedHash, isPassword } from './passwordHash.ts';
import { residentByEmail } from './register.ts';
import { isRefusedDemo, startSession } from './sessions.ts';

/** The same words for an unknown address, a wrong password and an account that is not confirmed yet. */
const refused = () =>
  new ProblemError({
    status: 401,
    title: 'Adres e-mail albo hasło się nie zgadza.',
    detail: 'Sprawdź oba pola. Jeśli konto jest nowe, najpierw potwierdź adres odnośnikiem z wiadomości.',
  });

/** The device cookie's value for one account. */
export const deviceToken = (email: string): string => keyedHash(dataKeys(), 'device', email);

const isKnownDevice = (req: PayloadRequest, email: string): boolean => {
  const given = readPortalCookie(req.headers, deviceCookie);
  return given !== undefined && timingSafeEqual(Buffer.from(given), Buffer.from(deviceToken(email)));
};

/** After a few wrong tries each next one waits longer; the first ones are free, because people mistype. */
export const delayMs = (earlierTries: number): number => Math.min(3000, Math.max(0, earlierTries - 4) * 250);

/**
 * Checks who logs in. Strangers' guesses slow down and stop strangers, never a browser that logged in to this account
 * before: it is counted apart, so nobody can lock a resident out (OWASP ASVS 6.1.1).
 */
const checkCredentials = async (
  req: PayloadRequest,
  { email, password }: { email: string; password: string },
): Promise<ResidentDoc> => {
  const address = addressOf(req.headers);
  const account = `${isKnownDevice(req, email) ? 'known ' : ''}${accountKey(email)}`;
  // Counted before the check and forgiven after it, so that many at once do not slip through.
  countTry(limits.loginPerAddress, address);
  const earlier = triesOf(limits.loginPerAccount, account);
  countTry(limits.loginPerAccount, account);
  await sleep(delayMs(earlier));
  const resident = await residentByEmail(req, email);
  const isRight = await isPassword(password, resident?.passwordHash);
  if (!resident?.verifiedAt || !isRight || isRefusedDemo(resident)) throw refused();
  forgiveTry(limits.loginPerAddress, address);
  forgiveAll(limits.loginPerAccount, account);
  return resident;
};

/** Logs a resident in and gives the token for their cookie. */
export const logIn = async (
  req: PayloadRequest,
  credentials: { email: string; password: string },
): Promise<{ resident: ResidentDoc; token: string }> => {
  const resident = await checkCredentials(req, credentials);
  const renewed = isOutdatedHash(resident.passwordHash) ? await hashPassword(credentials.password) : undefined;
  const token = await inTransaction(req, async () => {
    const started = await startSession(req, resident.id);
    // The password may have been changed while this one was being checked; then this log-in never happened.
    const current = await residentByEmail(req, credentials.email);
    if (current?.passwordHash !== resident.passwordHash) throw refused();
    if (renewed !== undefined) {
      await req.payload.db.updateOne({
        collection: 'residents',
        id: resident.id,
        data: { passwordHash: renewed },
        req,
      });
    }
    return started;
  });
  return { resident, token };
};
