import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { ProblemError } from '../api/problem.ts';

const derive = promisify(pbkdf2);
/** OWASP ASVS 5.0, appendix C. */
const iterations = 600_000;
const keyLength = 32;

/** Two at a time: each takes a thread for a tenth of a second, and file work needs threads too. */
const atOnce = 2;
const longestQueue = 60;
let running = 0;
const waiting: (() => void)[] = [];

const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (running >= atOnce) {
    if (waiting.length >= longestQueue) {
      throw new ProblemError(
        { status: 503, title: 'Bardzo dużo osób loguje się w tej chwili. Spróbuj ponownie za chwilę.' },
        { headers: { 'Retry-After': '5' } },
      );
    }
    // Whoever finishes hands the place over, so nobody slips in between.
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
};

const key = (password: string, salt: Buffer, rounds: number, length: number): Promise<Buffer> =>
  inTurn(() => derive(password.normalize('NFC'), salt, rounds, length, 'sha256'));

/** A password as it is kept: `pbkdf2-sha256$600000$SALT$KEY`; slow on purpose, so never inside a transaction. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const hash = await key(password, salt, iterations, keyLength);
  return ['pbkdf2-sha256', String(iterations), salt.toString('base64url'), hash.toString('base64url')].join('$');
};

const read = (kept: string): { rounds: number; salt: Buffer; hash: Buffer } | undefined => {
  const match = /^pbkdf2-sha256\$(\d{4,8})\$([\w-]{22,})\$([\w-]{43,})$/.exec(kept);
  return match
    ? {
        rounds: Number(match[1]),
        salt: Buffer.from(match[2] ?? '', 'base64url'),
        hash: Buffer.from(match[3] ?? '', 'base64url'),
      }
    : undefined;
};

const nobodys = { rounds: iterations, salt: randomBytes(16), hash: randomBytes(keyLength) };

/** Whether the password is the kept one. Without a kept one it works just as long and says no. */
export const isPassword = async (password: string, kept: string | undefined): Promise<boolean> => {
  const known = kept === undefined ? undefined : read(kept);
  const { rounds, salt, hash } = known ?? nobodys;
  const isEqual = timingSafeEqual(await key(password, salt, rounds, hash.length), hash);
  return known !== undefined && isEqual;
};

/** Whether a kept password was made with fewer rounds than today's. */
export const isOutdatedHash = (kept: string): boolean => (read(kept)?.rounds ?? 0) < iterations;
