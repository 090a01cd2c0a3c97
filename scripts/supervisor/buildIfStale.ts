import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeExit, type Variables } from './child.ts';
import { duration, type Progress } from './heartbeat.ts';
import { LockHeldError, takeLock, type Lock } from './lock.ts';
import { runToEnd } from './runToEnd.ts';
import { sourceHash } from './sourceHash.ts';
import { StartError } from './startError.ts';

/** Something that is compiled once and used until its sources change. */
export interface BuildPlan {
  /** file name of its hash and log */
  name: string;
  /** what is being built, as the object of „Buduję” */
  label: string;
  root: string;
  sources: readonly string[];
  /** a file that exists only after a finished build */
  output: string;
  args: readonly string[];
  env?: Variables;
}

// A build is made from sources alone: nothing of this machine's settings may end up in it or be touched by it.
const settings = [
  ...['PUBLIC_URL', 'DATABASE_URL', 'PAYLOAD_SECRET', 'DATA_KEYS', 'SMTP_URL', 'DEMO_PASSWORD'],
  ...['TRUSTED_PROXIES', 'OUTGOING_ALLOW', 'TEST_DOOR'],
];

const buildEnvironment = (dataDir: string, extra: Variables = {}): Variables => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name))),
  ...quietTools,
  NODE_ENV: 'production',
  DATA_DIR: dataDir,
  ...extra,
});

/** No tool of ours reports home. */
export const quietTools = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/** Whether the build on disk was made from the sources on disk. */
export const isStale = ({ name, root, sources, output, args }: BuildPlan): { stale: boolean; hash: string } => {
  const hash = `${sourceHash(root, sources)} ${args.slice(1).join(' ')} ${process.versions.node}`;
  const kept = join(root, 'dist', `${name}.hash`);
  const stale = !existsSync(join(root, output)) || !existsSync(kept) || readFileSync(kept, 'utf8') !== hash;
  return { stale, hash };
};

const build = async (plan: BuildPlan, progress: Progress, signal: AbortSignal): Promise<void> => {
  const since = performance.now();
  const log = join(plan.root, 'dist', `${plan.name}-build.log`);
  const dataDir = mkdtempSync(join(tmpdir(), 'moje-miasto-build-'));
  progress.say(`Buduję ${plan.label} …`);
  const endBeat = progress.beat(() => `buduję ${plan.label}`);
  try {
    const command = { args: plan.args, env: buildEnvironment(dataDir, plan.env), cwd: plan.root };
    const finished = await runToEnd(command, { logFile: log, signal });
    if (finished.code !== 0 || !existsSync(join(plan.root, plan.output))) {
      progress.say(finished.output.split('\n').slice(-60).join('\n'));
      throw new StartError(
        `Nie udało się zbudować ${plan.name} (${describeExit(finished)}): przyczyna jest powyżej i w pliku ${relative(plan.root, log)}.`,
      );
    }
    progress.say(`Zbudowano ${plan.label} w ${duration(since)}`);
  } finally {
    endBeat();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const waitForLock = async (path: string, progress: Progress, signal: AbortSignal): Promise<Lock> => {
  const endBeat = progress.beat(() => 'czekam, aż inny start skończy budowanie');
  try {
    for (;;) {
      signal.throwIfAborted();
      try {
        return takeLock(path);
      } catch (error) {
        if (!(error instanceof LockHeldError)) throw error;
        await sleep(300);
      }
    }
  } finally {
    endBeat();
  }
};

/** Builds what is missing or made from other sources; two starts in one folder build one after the other. */
export const buildIfStale = async (plan: BuildPlan, progress: Progress, signal: AbortSignal): Promise<void> => {
  mkdirSync(join(plan.root, 'dist'), { recursive: true });
  if (!isStale(plan).stale) return;
  const lock = await waitForLock(join(plan.root, 'dist', 'build.lock'), progress, signal);
  try {
    const { stale, hash } = isStale(plan);
    if (!stale) return;
    const kept = join(plan.root, 'dist', `${plan.name}.hash`);
    rmSync(kept, { force: true });
    await build(plan, progress, signal);
    writeFileSync(kept, hash);
  } finally {
    lock.release();
  }
};
