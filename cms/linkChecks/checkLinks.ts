import { createLocalReq, type Payload } from 'payload';
import { v7 } from 'uuid';
import { guardedRequest, type OutgoingRequest } from '../outgoing/guardedRequest.ts';

const pause = 250;
const asksAsBrowser = { 'user-agent': 'Mozilla/5.0 (compatible; moje-miasto link check)', accept: 'text/html,*/*' };

/** Answers that only say „not you”, „not so fast” or „not by HEAD”: the page is there. */
const isAlive = (status: number): boolean => status < 400 || [401, 403, 405, 429, 451, 999].includes(status);

/** What an address answers: a status, or the code of what went wrong. */
const askFor = async (url: string, rules: OutgoingRequest): Promise<{ outcome: string; isAlive: boolean }> => {
  try {
    const ask = async (method: 'HEAD' | 'GET') =>
      guardedRequest(url, { timeoutMs: 10_000, mostBytes: 1000, headers: asksAsBrowser, ...rules, method });
    const first = await ask('HEAD');
    // Many servers answer a HEAD with whatever comes to their mind.
    const { status } = isAlive(first.status) && first.status !== 405 ? first : await ask('GET');
    return { outcome: String(status), isAlive: isAlive(status) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ERROR';
    // What we may not call is not known to be dead.
    return { outcome: code, isAlive: code === 'EREFUSEDADDRESS' };
  }
};

const addressesToCheck = async (payload: Payload): Promise<string[]> => {
  const found = await payload.find({
    collection: 'textReferences',
    where: { targetKind: { equals: 'url' } },
    select: { target: true },
    depth: 0,
    pagination: false,
    limit: 100_000,
    overrideAccess: true,
  });
  return [...new Set(found.docs.map(({ target }) => target))].sort();
};

/**
 * Looks once at every address elsewhere that public documents lead to, one after another and never inside a
 * transaction, and keeps what it answered. Addresses nobody leads to any more are forgotten.
 */
export const checkLinks = async (
  payload: Payload,
  rules: OutgoingRequest & { pauseMs?: number } = {},
): Promise<number> => {
  const { pauseMs = pause, ...outgoing } = rules;
  const urls = await addressesToCheck(payload);
  for (const url of urls) {
    const { outcome, isAlive: answers } = await askFor(url, outgoing);
    const req = await createLocalReq({}, payload);
    const known = await payload.db.findOne<{ id: string; failures: number }>({
      collection: 'linkChecks',
      where: { url: { equals: url } },
      req,
    });
    const data = {
      url,
      outcome,
      checkedAt: new Date().toISOString(),
      failures: answers ? 0 : (known?.failures ?? 0) + 1,
    };
    await (known
      ? payload.db.updateOne({ collection: 'linkChecks', id: known.id, data, req })
      : payload.db.create({ collection: 'linkChecks', data: { id: v7(), ...data }, req }));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  await payload.delete({
    collection: 'linkChecks',
    where: urls.length === 0 ? { url: { exists: true } } : { url: { not_in: urls } },
    overrideAccess: true,
  });
  return urls.length;
};
