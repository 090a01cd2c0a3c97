import { dropFromVault, namesInVault, openVaultFor, putInVault, takeFromVault, vaultOwner } from './vault.ts';

/** What was last seen, so that it can be shown without a connection. It is kept two weeks and never while logged out. */
const KEPT_MS = 14 * 24 * 3_600_000;
const MOST = 200;

const idOfSession = (value: unknown): string | undefined =>
  (value as { resident?: { id?: unknown } } | undefined)?.resident?.id as string | undefined;

/** Remembers a good answer of the portal. Nothing stops when a browser keeps nothing. */
export const keepAnswer = async (path: string, value: unknown, at: number): Promise<void> => {
  try {
    const resident = path === '/me' ? idOfSession(value) : undefined;
    if (resident !== undefined) await openVaultFor(resident);
    await putInVault('answers', path, value, at);
    if (path !== '/me') return;
    const names = await namesInVault('answers');
    for (const name of names.slice(0, Math.max(0, names.length - MOST))) await dropFromVault('answers', name);
  } catch {
    // private windows and full disks: the portal then simply needs its connection
  }
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

/** Whether somebody is logged in on this device as far as it knows. */
export const isSomebodyHere = async (): Promise<boolean> => {
  try {
    return (await vaultOwner()) !== undefined;
  } catch {
    return false;
  }
};
