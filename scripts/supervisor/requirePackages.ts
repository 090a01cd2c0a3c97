import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from './startError.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      peer: z.boolean().optional(),
    }),
  ),
});

const readPackages = (path: string) => lockSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).packages;

/** Proves that what is installed is what the sources ask for; after an update it is easily forgotten. */
export const requirePackages = (root: string): void => {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  // installed by something other than npm: its own business
  if (!existsSync(installedPath)) return;
  const installed = readPackages(installedPath);
  const missing = Object.entries(readPackages(join(root, 'package-lock.json'))).find(([path, wanted]) => {
    if (!path.includes('node_modules/')) return false;
    const version = installed[path]?.version;
    const mayBeAbsent = wanted.dev ?? wanted.optional ?? wanted.devOptional ?? wanted.peer ?? false;
    return version === undefined ? !mayBeAbsent : version !== wanted.version;
  });
  if (missing) {
    throw new StartError(
      `Zainstalowane pakiety nie pasują do tej wersji programu (${missing[0]}): uruchom „npm ci” i spróbuj ponownie.`,
    );
  }
};
