import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** The folder with package.json: every command runs in it. */
export const root = join(import.meta.dirname, '../..');

/** Environment variables of a process to be started. */
export type Variables = Record<string, string | undefined>;

/** A program to run with our own Node: arguments begin with the script. */
export interface Command {
  args: readonly string[];
  env?: Variables;
  cwd?: string;
}

/** How a process ended: a code, or the signal that killed it. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running process with all it has started. */
export interface Child {
  pid: number;
  stdout: Readable;
  stderr: Readable;
  exited: Promise<Exit>;
  /** Asks the whole group to end, and ends it by force after `grace` milliseconds. */
  stop: (grace?: number) => Promise<void>;
}

/** Sends a signal to a process group; false when nobody is left in it. */
export const signalGroup = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
};

const guardian = join(import.meta.dirname, 'endWithParent.ts');

/** Starts a program in a process group of its own, so that Ctrl-C reaches it only through us; it ends with us. */
export const startChild = ({ args, env, cwd = root }: Command): Child => {
  const spawned = spawn(process.execPath, ['--import', guardian, ...args], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Next's types ask every environment for NODE_ENV; a process may well do without
    env: { ...(env ?? process.env), END_WITH_PARENT: '1' } as Variables as NodeJS.ProcessEnv,
  });
  if (spawned.pid === undefined) throw new Error(`could not start ${args.join(' ')}`);
  const { pid, stdout, stderr } = spawned;
  const exited = new Promise<Exit>((resolve) => {
    spawned.once('exit', (code, signal) => {
      // what the process started in its group has no business left
      signalGroup(pid, 'SIGKILL');
      resolve({ code, signal });
    });
  });
  return {
    pid,
    stdout,
    stderr,
    exited,
    stop: async (grace = 10_000) => {
      signalGroup(pid, 'SIGTERM');
      const patience = new AbortController();
      const late = sleep(grace, true, { signal: patience.signal, ref: false }).catch(() => false);
      if (await Promise.race([exited.then(() => false), late])) signalGroup(pid, 'SIGKILL');
      await exited;
      patience.abort();
    },
  };
};

/** How a process ended, in words. */
export const describeExit = ({ code, signal }: Exit): string =>
  signal ? `sygnał ${signal}` : `kod wyjścia ${String(code ?? 0)}`;
