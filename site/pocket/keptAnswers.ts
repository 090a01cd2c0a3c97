import { dropFromVault, namesInVault, openVaultFor, putInVault, takeFromVault } from './vault.ts';

/** What was last seen, so that it can be shown without a connection. It is kept two weeks and never while logged out. */
const KEPT_MS = 14 * 24 * 3_600_000;
const MOST = 200;

const idOfSession = (value: unknown): string | undefined =>
  (value as { resident?: { id?: unknown } } | undefined)?.resident?.id as string | undefined;

const keep = async (path: string, value: unknown, at: number): Promise<void> => {
  const resident = path === '/me' ? idOfSession(value) : undefined;
  if (resident !== undefined) await openVaultFor(resident);
  await putInVault('answers', path, value, at);
  if (path !== '/me') return;
  const names = await namesInVault('answers');
  for (const name of names.slice(0, Math.max(0, names.length - MOST))) await dropFromVault('answers', name);
};

let last: Promise<void> = Promise.resolve();

/**
 * Remembers a good answer of the portal, one after another: the vault must be this resident's before anything of theirs
 * is put into it. Nothing stops when a browser keeps nothing.
 */
export const keepAnswer = (path: string, value: unknown, at: number): void => {
  // private windows and full disks: the portal then simply needs its connection
  last = last.then(() => keep(path, value, at)).catch(() => undefined);
};

/** The last good answer to this question, if it is not too old. */
export const keptAnswer = async (path: string): Promise<{ value: unknown; at: number } | undefined> => {
  try {
    const kept = await takeFromVault('answers', path);
    return kept && Date.now() - kept.at < KEPT_MS ? kept : undefined;
  } catch {
    return undefined;
  }
};
