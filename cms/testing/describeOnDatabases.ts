import { describe } from 'vitest';
import type { DatabaseKind } from './startPayload.ts';

/** Runs a suite on SQLite always, and on MongoDB where a server is at hand; otherwise that half is shown as skipped. */
export const describeOnDatabases = (name: string, suite: (database: DatabaseKind) => void): void => {
  describe(`${name}, on SQLite`, () => {
    suite('sqlite');
  });
  const hasMongo = process.env.TEST_MONGODB_URL !== undefined && process.env.TEST_MONGODB_URL !== '';
  describe.skipIf(!hasMongo)(`${name}, on MongoDB${hasMongo ? '' : ' (TEST_MONGODB_URL is not set)'}`, () => {
    suite('mongodb');
  });
};
