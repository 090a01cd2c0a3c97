import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';

const file = 'moje-miasto.db';
const migrationsFolder = join(import.meta.dirname, '../migrations');

/** An empty database with all its tables, made by the first test that needs one; other migrations are another file. */
const copyPath = (): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrationsFolder).sort()) hash.update(readFileSync(join(migrationsFolder, name)));
  return join(tmpdir(), `moje-miasto-migrated-${hash.digest('hex').slice(0, 16)}.db`);
};

/** Puts the empty database of an earlier test into the folder, so that its tables need not be made again. */
export const takeMigratedCopy = (dataDir: string): void => {
  const copy = copyPath();
  if (existsSync(copy)) copyFileSync(copy, join(dataDir, file));
};

/** Leaves the database that was just migrated for the tests that come, whole or not at all. */
export const leaveMigratedCopy = async (payload: Payload, dataDir: string): Promise<void> => {
  const copy = copyPath();
  if (existsSync(copy)) return;
  const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } };
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  const draft = `${copy}.${String(process.pid)}`;
  copyFileSync(join(dataDir, file), draft);
  renameSync(draft, copy);
};
