import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { TestCms } from '../testing/startPayload.ts';
import { multipartOf } from './hostileFiles.ts';

/** A resident made for a test, logged in. */
export interface TestFiler {
  id: string;
  email: string;
  cookie: string;
  get: (path: string) => Promise<Response>;
  file: (filing: unknown, key: string | undefined) => Promise<Response>;
  upload: (bytes: Uint8Array, name: string, type?: string) => Promise<Response>;
}

const makeFiler = async (cms: TestCms): Promise<TestFiler> => {
  const { createLocalReq } = await import('payload');
  const { startSession } = await import('../residents/sessions.ts');
  const { residentCookie } = await import('../portal/portalCookies.ts');
  const id = v7();
  const email = `${randomUUID()}@mieszkaniec.example`;
  const now = new Date().toISOString();
  await cms.payload.db.create({
    collection: 'residents',
    data: {
      ...{ id, email, givenName: 'Anna', familyName: 'Próbna', passwordHash: 'none', verifiedAt: now },
      ...{ clauseVersion: '2026-11-01', clauseAcceptedAt: now, createdAt: now, updatedAt: now },
    },
  });
  const token = await startSession(await createLocalReq({}, cms.payload), id);
  const cookie = `${residentCookie}=${token}`;
  return {
    id,
    email,
    cookie,
    get: (path) => cms.call('GET', path, { cookie }),
    file: (filing, key) =>
      cms.call('POST', '/portal/cases', {
        cookie,
        body: filing,
        headers: key === undefined ? {} : { 'idempotency-key': key },
      }),
    upload: (bytes, name, type = 'application/octet-stream') =>
      cms.call('POST', '/portal/uploads', { cookie, ...multipartOf({}, { name, bytes, type }) }),
  };
};

/** Residents with a confirmed address and a log-in of their own. */
export const testFilers = (cms: TestCms, count: number): Promise<TestFiler[]> =>
  Promise.all(Array.from({ length: count }, () => makeFiler(cms)));
