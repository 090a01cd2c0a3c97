import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../supervisor/child.ts';
import { runToEnd } from '../supervisor/runToEnd.ts';
import { StartError } from '../supervisor/startError.ts';

/** What `npm run generate` writes anew. */
export const payloadCommands = ['generate:types', 'generate:importmap'] as const;

/** Runs one command of Payload's own tool in a folder holding payload.config.ts, on data that is thrown away. */
export const runPayload = async (cwd: string, ...args: string[]): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'moje-miasto-payload-'));
  try {
    const finished = await runToEnd({
      args: [join(root, 'node_modules/payload/bin.js'), ...args],
      cwd,
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PUBLIC_URL: '' },
    });
    if (finished.code !== 0) throw new StartError(`payload ${args.join(' ')}: ${finished.output.slice(-4000)}`);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};
