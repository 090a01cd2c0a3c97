import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { ProblemError } from '../api/problem.ts';
import { canonicalJson } from '../audit/canonicalJson.ts';
import { idOf } from '../fields/idOf.ts';
import type { IdempotencyKeyDoc } from '../payload-types.ts';
import { keyedHash } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** One sending: whose key it is and what was asked with it. */
export interface Sending {
  /** `resident:key` */
  key: string;
  /** keyed hash of what was sent */
  fingerprint: string;
}

/** The sending a request belongs to; without a usable `Idempotency-Key` nothing can be sent exactly once, so it is a 400. */
export const sendingOf = (req: PayloadRequest, resident: string, sent: unknown): Sending => {
  const key = req.headers.get('idempotency-key') ?? '';
  if (!/^[A-Za-z0-9_-]{16,64}$/.test(key)) {
    throw new ProblemError({
      status: 400,
      title: 'Wysyłka musi mieć swój klucz.',
      detail: 'Nagłówek Idempotency-Key: od 16 do 64 liter, cyfr, myślników i podkreśleń.',
    });
  }
  return { key: `${resident}:${key}`, fingerprint: keyedHash(dataKeys(), 'idempotency', canonicalJson(sent)) };
};

/** The key was already used to send something else. */
const otherContent = () =>
  new ProblemError({
    status: 422,
    type: 'urn:moje-miasto:key-reused',
    title: 'Z tym kluczem wysłano już inną treść.',
    detail: 'Sprawdź, czy sprawa jest już na liście Twoich spraw.',
  });

/** Refuses a second use of a key for another content. */
export const requireSameContent = (first: Sending, second: Sending): void => {
  if (first.fingerprint !== second.fingerprint) throw otherContent();
};

/** The case an earlier sending with this key made, if there is one. */
export const caseSentBefore = async (req: PayloadRequest, sending: Sending): Promise<string | undefined> => {
  const row = await req.payload.db.findOne<IdempotencyKeyDoc>({
    collection: 'idempotencyKeys',
    where: { key: { equals: sending.key } },
    req,
  });
  if (!row) return undefined;
  requireSameContent({ key: row.key, fingerprint: row.fingerprint }, sending);
  return idOf(row.case);
};

/** Remembers, in the filing's own transaction, which case a sending made. */
export const rememberSending = async (req: PayloadRequest, sending: Sending, caseId: string): Promise<void> => {
  await req.payload.db.create({
    collection: 'idempotencyKeys',
    data: { id: v7(), ...sending, case: caseId, at: new Date().toISOString() },
    returning: false,
    req,
  });
};
