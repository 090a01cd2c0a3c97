import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPayload, type TestCms } from './startPayload.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await startPayload();
});
afterAll(async () => {
  await cms.stop();
});

test('a server that was not started for tests has no test door, not even for our own processes', async () => {
  const { serviceToken } = await import('../sealing/secrets.ts');
  const headers = { authorization: `Bearer ${serviceToken()}` };
  for (const name of ['hold', 'let-go', 'forget-req-once', 'queue-job']) {
    expect((await cms.call('POST', `/internal/test-door/${name}`, { headers })).status).toBe(404);
  }
  const endpoints = cms.payload.config.endpoints as { path: string }[];
  expect(endpoints.filter(({ path }) => path.includes('test-door'))).toEqual([]);
});
