import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One running process: numbers are used again by the system, so the moment it began belongs to its name. */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** When a process began, in the system's own words; undefined when it does not run (a zombie does not run either). */
export const startOfProcess = (pid: number): string | undefined => {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
      // the program's name stands in brackets and may hold spaces, so the fields are counted after it
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/** The identity of a running process, to be written down and recognised later. */
export const identityOf = (pid: number): ProcessIdentity => ({ pid, startedAt: startOfProcess(pid) ?? '' });

/** Whether exactly this process, not a later one with the same number, still runs. */
export const isRunning = (identity: ProcessIdentity): boolean => {
  const startedAt = startOfProcess(identity.pid);
  return startedAt !== undefined && startedAt === identity.startedAt;
};
