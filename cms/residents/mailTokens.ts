import { randomBytes } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { v7 } from 'uuid';
import { ProblemError } from '../api/problem.ts';
import { idOf } from '../fields/idOf.ts';
import type { ResidentTokenDoc } from '../payload-types.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const HOUR = 3600_000;

/** What a link from a mail is for, and how long it works. */
const lifeMs = { verify: 24 * HOUR, reset: HOUR } as const;
type Purpose = keyof typeof lifeMs;

const hashOf = (purpose: Purpose, token: string): string => keyedHash(dataKeys(), `token-${purpose}`, token);

const inForce = (purpose: Purpose, token: string): Where => ({
  and: [
    { tokenHash: { equals: hashOf(purpose, token) } },
    { purpose: { equals: purpose } },
    { expiresAt: { greater_than: new Date().toISOString() } },
  ],
});

const newToken = (): string => {
  for (;;) {
    const token = randomBytes(32).toString('base64url');
    // „=3F” is an escape in mails (quoted-printable), and the link reads „#token=…”: a program that undoes escapes where
    // there are none would break it.
    if (!/^[0-9A-F]{2}/.test(token)) return token;
  }
};

/** Makes a single-use token for a mail, in the caller's transaction; only its keyed hash is kept. */
export const issueToken = async (req: PayloadRequest, purpose: Purpose, residentId: string): Promise<string> => {
  const token = newToken();
  await req.payload.db.create({
    collection: 'residentTokens',
    data: {
      id: v7(),
      resident: residentId,
      purpose,
      tokenHash: hashOf(purpose, token),
      expiresAt: new Date(Date.now() + lifeMs[purpose]).toISOString(),
    },
    req,
  });
  return token;
};

const dead = () =>
  new ProblemError({
    status: 410,
    title: 'Ten odnośnik już nie działa.',
    detail: 'Każdy działa raz i przez krótki czas. Poproś o nowy i otwórz najnowszą wiadomość.',
  });

/** Whose token this is, without using it up; 410 when it is not in force. */
export const residentOfToken = async (req: PayloadRequest, purpose: Purpose, token: string): Promise<string> => {
  const row = await req.payload.db.findOne<ResidentTokenDoc>({
    collection: 'residentTokens',
    where: inForce(purpose, token),
    req,
  });
  if (!row) throw dead();
  return idOf(row.resident);
};

/** Uses a token up, in the caller's transaction, and says whose it was; of two at once only one succeeds. */
export const spendToken = async (req: PayloadRequest, purpose: Purpose, token: string): Promise<string> => {
  const row: unknown = await req.payload.db.deleteOne({
    collection: 'residentTokens',
    where: inForce(purpose, token),
    req,
  });
  if (!row) throw dead();
  return idOf((row as ResidentTokenDoc).resident);
};

/** Makes every link sent to a resident so far useless; of one purpose, or of all. */
export const revokeTokens = async (req: PayloadRequest, residentId: string, purpose?: Purpose): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'residentTokens',
    where: {
      and: [{ resident: { equals: residentId } }, ...(purpose === undefined ? [] : [{ purpose: { equals: purpose } }])],
    },
    req,
  });
};
