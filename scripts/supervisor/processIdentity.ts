import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One running process: numbers are used again by the system, so the moment it began belongs to its name. */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** The fields of Linux's process table after the program's name, which may hold spaces and is in brackets. */
const statOf = (pid: number): string[] => {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};

/** When a process began, in the system's own words; undefined when it does not run (a zombie does not run either). */
export const startOfProcess = (pid: number): string | undefined => {
  if (process.platform === 'linux') {
    const fields = statOf(pid);
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  }
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/** The parent of another process, where the system tells it cheaply. */
export const parentOf = (pid: number): string | undefined => statOf(pid)[1];

/** The identity of a running process, to be written down and recognised later. */
export const identityOf = (pid: number): ProcessIdentity => ({ pid, startedAt: startOfProcess(pid) ?? '' });

/** Whether exactly this process, not a later one with the same number, still runs. */
export const isRunning = (identity: ProcessIdentity): boolean => {
  const startedAt = startOfProcess(identity.pid);
  return startedAt !== undefined && startedAt === identity.startedAt;
};
