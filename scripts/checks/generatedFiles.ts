import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../supervisor/child.ts';
import { StartError } from '../supervisor/startError.ts';
import { payloadCommands, runPayload } from './runPayload.ts';

const generated = ['cms/payload-types.ts', 'cms/admin/app/(payload)/admin/importMap.js'];
const sources = ['cms', 'content-models', 'payload.config.ts', 'package.json', 'tsconfig.json', 'tsconfig.base.json'];

/** Runs `use` in a copy of what the cms is made from; below the root, so that node_modules are found. */
const inCopy = async (name: string, use: (copy: string) => Promise<void>): Promise<void> => {
  const copy = join(root, 'dist', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  try {
    for (const source of sources) {
      cpSync(join(root, source), join(copy, source), {
        recursive: true,
        filter: (path) => !path.split(sep).includes('.next') && !path.endsWith('.test.ts'),
      });
    }
    await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Fails when a committed generated file is not what the sources of today generate. */
export const checkGeneratedFiles = (): Promise<void> =>
  inCopy('check-generated', async (copy) => {
    for (const command of payloadCommands) await runPayload(copy, command);
    const stale = generated.filter((path) => read(join(root, path)) !== read(join(copy, path)));
    if (stale.length > 0) {
      throw new StartError(`Not what the sources generate: ${stale.join(', ')}. Run „npm run generate” and commit.`);
    }
  });

/** Fails when the collections ask for a table change that no committed migration makes. */
export const checkMigrations = (): Promise<void> =>
  inCopy('check-migrations', async (copy) => {
    const folder = join(copy, 'cms/migrations');
    const before = new Set(existsSync(folder) ? readdirSync(folder) : []);
    await runPayload(copy, 'migrate:create', 'check', '--skip-empty');
    const made = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !before.has(name));
    if (made.length > 0) {
      const sql = made.filter((name) => name.endsWith('.ts')).map((name) => read(join(folder, name)).slice(0, 3000));
      throw new StartError(
        `The collections changed and no migration says so. Run „node_modules/.bin/payload migrate:create NAME” and commit.\n${sql.join('\n')}`,
      );
    }
  });
