import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What another process reads from a database file: nothing of ours in memory can help it. */
export const readElsewhere = async <Row = Record<string, unknown>>(dataDir: string, sql: string): Promise<Row[]> => {
  const script = join(import.meta.dirname, 'readDatabase.ts');
  const { stdout } = await run(process.execPath, [script, join(dataDir, 'moje-miasto.db'), sql], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
    maxBuffer: 100_000_000,
  });
  return JSON.parse(stdout) as Row[];
};
