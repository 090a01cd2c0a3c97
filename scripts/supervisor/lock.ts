import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { identityOf, isRunning } from './processIdentity.ts';

const identitySchema = z.object({ pid: z.int().positive(), startedAt: z.string() });
const contentSchema = identitySchema.extend({
  /** processes the holder started, to be ended by the next start if the holder was killed */
  children: z.array(identitySchema.extend({ name: z.string() })).default([]),
});

/** What stands in a lock file: who holds it, and which processes it started. */
export type LockContent = z.infer<typeof contentSchema>;
export type LockChild = LockContent['children'][number];

/** A lock that is ours until `release`. */
export interface Lock {
  /** Children left behind by a holder that died without cleaning up. */
  abandoned: LockChild[];
  /** Writes down the processes started under this lock. */
  record: (children: LockChild[]) => void;
  release: () => void;
}

/** The lock belongs to a process that is alive. */
export class LockHeldError extends Error {
  override name = 'LockHeldError';
  readonly holder: number;
  constructor(holder: number) {
    super(`held by process ${String(holder)}`);
    this.holder = holder;
  }
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

/** Reads a lock file; undefined when there is none or it says nothing sensible. */
export const readLock = (path: string): LockContent | undefined => {
  try {
    return contentSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
};

/** Puts the finished file in place in one step, so that nobody ever reads half a lock; false when one is there. */
const place = (path: string, content: LockContent): boolean => {
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Moves a dead holder's lock away; puts it back when another starter was quicker and it is alive after all. */
const clearStale = (path: string): LockContent | undefined => {
  const aside = `${path}.stale.${String(process.pid)}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const content = readLock(aside);
  if (content && isRunning(content)) linkSync(aside, path);
  rmSync(aside, { force: true });
  return content;
};

/** Takes the lock file at `path`, taking over from a dead holder; throws `LockHeldError` when its holder lives. */
export const takeLock = (path: string): Lock => {
  const own = identityOf(process.pid);
  let abandoned: LockChild[] = [];
  for (let attempt = 0; !place(path, { ...own, children: [] }); attempt += 1) {
    const holder = readLock(path);
    if ((holder && isRunning(holder)) || attempt > 20) throw new LockHeldError(holder?.pid ?? 0);
    abandoned = clearStale(path)?.children.filter(isRunning) ?? abandoned;
  }
  return {
    abandoned,
    record: (children) => {
      const draft = `${path}.${String(process.pid)}`;
      writeFileSync(draft, JSON.stringify({ ...own, children } satisfies LockContent), { mode: 0o600 });
      renameSync(draft, path);
    },
    release: () => {
      if (readLock(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
};
