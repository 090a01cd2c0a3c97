import { randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { assuranceSchema, type Assurance } from '../../content-models/cases/case.ts';
import { changesOf } from '../database/changes.ts';
import { env } from '../env.ts';
import { idOf } from '../fields/idOf.ts';
import type { ResidentDoc, ResidentSessionDoc } from '../payload-types.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const MINUTE = 60_000;
const idleMs = 20 * MINUTE;
const absoluteMs = 8 * 60 * MINUTE;
/** A visit is noted this often at most, because noting it is a durable write. */
const noteEveryMs = MINUTE;

/** A log-in that is in force. */
export interface ResidentSession {
  id: string;
  assurance: Assurance;
  /** when it ends unless the resident does something (ISO) */
  expiresAt: string;
}

interface LogIn {
  row: ResidentSessionDoc;
  resident: ResidentDoc;
}

/** When a log-in ends: 20 minutes after the last visit, and 8 hours after the start whatever happens. */
export const sessionEnd = (startedAt: string, seenAt: string): Date =>
  new Date(Math.min(Date.parse(seenAt) + idleMs, Date.parse(startedAt) + absoluteMs));

const hashOf = (token: string): string => keyedHash(dataKeys(), 'session', token);

/** Starts a log-in and gives the token for its cookie; only the token's keyed hash is kept. */
export const startSession = async (req: PayloadRequest, residentId: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const now = new Date().toISOString();
  const assurance: Assurance = { method: 'password', level: 'low', at: now };
  await req.payload.db.create({
    collection: 'residentSessions',
    data: { id: v7(), resident: residentId, tokenHash: hashOf(token), startedAt: now, seenAt: now, assurance },
    req,
  });
  return token;
};

const noteVisit = async (payload: Payload, row: ResidentSessionDoc, now: Date): Promise<string> => {
  if (now.getTime() - Date.parse(row.seenAt) < noteEveryMs) return row.seenAt;
  const seenAt = now.toISOString();
  try {
    // Without the request's transaction, and by a condition: a log-in that was ended meanwhile stays ended.
    await payload.db.updateOne({
      collection: 'residentSessions',
      where: { tokenHash: { equals: row.tokenHash } },
      data: { seenAt },
    });
    return seenAt;
  } catch (error) {
    // A busy database must not turn reading away; the visit is noted next time.
    payload.logger.warn({ err: error, msg: 'A visit of a resident was not noted.' });
    return row.seenAt;
  }
};

const readLogIn = async (req: PayloadRequest, tokenHash: string): Promise<LogIn | undefined> => {
  const { db } = req.payload;
  const row = await db.findOne<ResidentSessionDoc>({
    collection: 'residentSessions',
    where: { tokenHash: { equals: tokenHash } },
    req,
  });
  if (!row) return undefined;
  const resident = await db.findOne<ResidentDoc>({
    collection: 'residents',
    where: { id: { equals: idOf(row.resident) } },
    req,
  });
  return resident ? { row, resident } : undefined;
};

const mostLogIns = 5000;
const logIns = new Map<string, LogIn & { moment: number }>();
const logInRows = (collection: string): boolean => collection === 'residentSessions' || collection === 'residents';

/**
 * A log-in's rows, which every question of the portal needs: read again only when one of them may have been written
 * since, so a log-in that was ended opens nothing from that moment on. Where other processes write too (MongoDB) they
 * are read each time.
 */
const logInOf = async (req: PayloadRequest, tokenHash: string): Promise<LogIn | undefined> => {
  const changes = changesOf(req.payload);
  const known = logIns.get(tokenHash);
  if (known && changes && !changes.since(known.moment, [known.resident.id], logInRows, logInRows)) return known;
  logIns.delete(tokenHash);
  const moment = changes?.now();
  const found = await readLogIn(req, tokenHash);
  // within a transaction it may be one that is never committed
  if (found && moment !== undefined && !req.transactionID) logIns.set(tokenHash, { ...found, moment });
  for (const oldest of logIns.keys()) {
    if (logIns.size <= mostLogIns) break;
    logIns.delete(oldest);
  }
  return found;
};

/** The log-in a token stands for and its resident; nothing when it has ended, was revoked or never was. */
export const findSession = async (
  req: PayloadRequest,
  token: string,
): Promise<{ session: ResidentSession; resident: ResidentDoc } | undefined> => {
  const { payload } = req;
  const found = await logInOf(req, hashOf(token));
  const now = new Date();
  if (!found || isRefusedDemo(found.resident)) return undefined;
  const { row, resident } = found;
  if (sessionEnd(row.startedAt, row.seenAt) <= now) return undefined;
  const seenAt = await noteVisit(payload, row, now);
  return {
    session: {
      id: row.id,
      assurance: assuranceSchema.parse(row.assurance),
      expiresAt: sessionEnd(row.startedAt, seenAt).toISOString(),
    },
    resident,
  };
};

/** Demo accounts have a known password, so in public mode they open nothing (design §4.18). */
export const isRefusedDemo = (resident: Pick<ResidentDoc, 'demo'>): boolean =>
  resident.demo === true && env.mode === 'public';

/** Ends one log-in. */
export const endSession = async (req: PayloadRequest, sessionId: string): Promise<void> => {
  await req.payload.db.deleteMany({ collection: 'residentSessions', where: { id: { equals: sessionId } }, req });
};

/** Ends every log-in of a resident, except perhaps the one they are using. */
export const endSessionsOf = async (req: PayloadRequest, residentId: string, exceptId?: string): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'residentSessions',
    where: {
      and: [
        { resident: { equals: residentId } },
        ...(exceptId === undefined ? [] : [{ id: { not_equals: exceptId } }]),
      ],
    },
    req,
  });
};
