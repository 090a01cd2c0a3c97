import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), hasInstallScript: z.boolean().optional() }),
  ),
});

/** Lowest versions without a known hole, and why nothing below them may come back (trust-and-speed.md §2). */
const floors: Readonly<Record<string, string>> = {
  payload: '3.90.1',
  next: '16.3.8',
  astro: '7.3.5',
  '@payloadcms/plugin-form-builder': '3.90.2',
  '@payloadcms/plugin-import-export': '3.90.2',
};

/** Packages that may carry an install script; npm does not run it (`allowScripts`), the project works without. */
const mayHaveInstallScript = new Set(['esbuild', 'fsevents']);

const numbers = (version: string) => version.split('-')[0]?.split('.').map(Number) ?? [];

/** Whether a version is the floor or above it; a pre-release of the floor is below. */
export const isAtLeast = (version: string, floor: string): boolean => {
  const wanted = numbers(floor);
  const given = numbers(version);
  const difference = wanted.map((part, index) => (given[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  return difference > 0 || (difference === 0 && !version.includes('-'));
};

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const isPayload = (name: string) => name === 'payload' || name.startsWith('@payloadcms/');

/** Everything in a package-lock that must not be there, one sentence each. */
export const versionFaults = (lockText: string): string[] => {
  const { packages } = lockSchema.parse(JSON.parse(lockText));
  const installed = Object.entries(packages)
    .filter(([path]) => path.includes('node_modules/'))
    .map(([path, entry]) => ({ name: nameOf(path), version: entry.version ?? '0.0.0', ...entry }));
  const faults = installed.flatMap(({ name, version }) => {
    const floor = floors[name] ?? (isPayload(name) ? '3.90.1' : undefined);
    return floor === undefined || isAtLeast(version, floor)
      ? []
      : [`${name} ${version} is below ${floor}, the first version without known holes.`];
  });
  const payloadVersions = new Set(installed.filter(({ name }) => isPayload(name)).map(({ version }) => version));
  if (payloadVersions.size > 1) {
    faults.push(`payload and @payloadcms/* must be one version, found ${[...payloadVersions].sort().join(', ')}.`);
  }
  for (const name of ['payload', 'next', 'astro']) {
    if (!installed.some((entry) => entry.name === name)) faults.push(`${name} is missing from the lock.`);
  }
  for (const { name, version, hasInstallScript } of installed) {
    if (hasInstallScript === true && !mayHaveInstallScript.has(name)) {
      faults.push(`${name} ${version} runs a script when installed, and nobody has looked at it.`);
    }
  }
  return faults;
};
