import { createDataloaderCacheKey, createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startPayload();
});
afterAll(async () => {
  await cms.stop();
});

/** Reads a related document as Payload does while it publishes. */
const loadRelated = async (req: PayloadRequest, docID: string): Promise<void> => {
  const key = createDataloaderCacheKey({
    ...{ collectionSlug: 'communes', docID, depth: 0, currentDepth: 0, draft: false, overrideAccess: true },
    ...{ fallbackLocale: null, locale: '', showHiddenFields: false },
    transactionID: (await req.transactionID) ?? '',
  });
  await req.payloadDataLoader.load(key);
};

test('what was rehearsed beside a request leaves no ended transaction in it', async () => {
  const { requestBeside } = await import('./ownTransaction.ts');
  const { inTransaction } = await import('./inTransaction.ts');
  const { id } = (await cms.communes()).chelm;
  const req = await createLocalReq({}, cms.payload);
  const own = requestBeside(req);
  await inTransaction(own, async () => {
    await loadRelated(own, id);
  });
  expect(own.transactionID ?? '').toBe('');
  expect(req.transactionID ?? '').toBe('');
});
