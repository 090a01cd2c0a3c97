import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const made = new Set(['node_modules', '.next', '.astro', 'dist', 'e2e', 'next-env.d.ts']);
const isSource = (name: string) => !made.has(name) && !/\.(?:test|spec)\.tsx?$|\.tsbuildinfo$/.test(name);

const filesUnder = (root: string, path: string): string[] => {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter(isSource)
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
};

/** One number for everything a build is made from: names and contents of the sources, tests left out. */
export const sourceHash = (root: string, sources: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(root, source)).sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\n${String(content.length)}\n`).update(content);
  }
  return hash.digest('hex');
};
