import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { fileCases } from '../testing/matrix/cases.ts';
import { testFilers } from './testFilers.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await startPayload();
});
afterAll(async () => {
  await cms.stop();
});

/** Every row of every table, read past the cms. */
const everything = async (): Promise<Record<string, unknown[]>> => {
  const client = createClient({ url: `file:${join(cms.dataDir, 'moje-miasto.db')}` });
  const tables = await client.execute(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  );
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables.rows as unknown as { name: string }[]) {
    const found = await client.execute(`select * from "${name}"`);
    rows[name] = found.rows.map((row) => ({ ...row }));
  }
  client.close();
  return rows;
};

test('a city without a commune has nothing to rehearse', async () => {
  const { rehearseFiling } = await import('./rehearseFiling.ts');
  expect(await rehearseFiling(cms.payload)).toBe(0);
});

test('the rehearsal of a filing goes through to its end and leaves not one row behind', async () => {
  const { rehearseFiling } = await import('./rehearseFiling.ts');
  await cms.communes();
  const empty = await everything();
  expect(await rehearseFiling(cms.payload)).toBe(4);
  expect(await everything()).toEqual(empty);
});

test('after a rehearsal the next letter gets the next number', async () => {
  const { rehearseFiling } = await import('./rehearseFiling.ts');
  const [a, b] = await testFilers(cms, 2);
  if (!a || !b) throw new Error('two residents are needed');
  const { numbers } = await fileCases(cms, { chelm: a, koden: b });
  const before = await everything();
  expect(await rehearseFiling(cms.payload)).toBe(4);
  expect(await everything()).toEqual(before);
  expect([numbers.chelm.slice(-6), numbers.koden.slice(-6)]).toEqual(['000001', '000002']);
  const next = await fileCases(cms, { chelm: a, koden: b });
  expect([next.numbers.chelm.slice(-6), next.numbers.koden.slice(-6)]).toEqual(['000003', '000004']);
});
