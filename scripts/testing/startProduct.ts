import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../supervisor/child.ts';
import { readLock } from '../supervisor/lock.ts';
import { findFreePort } from '../supervisor/ports.ts';
import { makeDataDir } from './demoCity.ts';

/** How a test wants the product started; everything has a default. */
export interface StartOptions {
  /** an existing folder is used as it is and kept; otherwise one is made and removed at the end */
  dataDir?: string;
  port?: number;
  cmsPort?: number;
  sourcesPort?: number;
  env?: Record<string, string>;
  /** milliseconds until `ready`; long, because the first start of a checkout builds */
  timeout?: number;
  onLine?: (line: string) => void;
}

/** The whole product, running on ports and data of its own. */
export interface RunningProduct {
  dataDir: string;
  port: number;
  cmsPort: number;
  /** where the demo's schools and companies answer */
  sourcesPort: number;
  demoPassword: string;
  /** `http://chelm.localhost:PORT`; browsers resolve it, Node's own `fetch` does not */
  origin: (tenant: string) => string;
  /** every line printed so far */
  lines: readonly string[];
  /** kills one process with SIGKILL, as an accident would; the supervisor starts it again */
  kill: (which: 'cms' | 'site' | 'sources') => void;
  /** stops everything as Ctrl-C does and answers the exit code */
  stop: () => Promise<number | null>;
}

/** The one password of all demo accounts in tests. */
export const testPassword = 'chelm-kredowe-podziemia-4';

/** Starts the product as `npm start` does and waits for its `ready` line. */
export const startProduct = async (options: StartOptions = {}): Promise<RunningProduct> => {
  const dataDir = options.dataDir ?? makeDataDir('moje-miasto-test-');
  const port = options.port ?? (await findFreePort());
  const cmsPort = options.cmsPort ?? (await findFreePort());
  const sourcesPort = options.sourcesPort ?? (await findFreePort());
  const spawned = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // what the test runner sets for itself is not how an operator starts the product
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      // a test runner that is killed must not leave a product behind
      END_WITH_PARENT: '1',
      VITEST: undefined,
      PORT: String(port),
      CMS_PORT: String(cmsPort),
      SOURCES_PORT: String(sourcesPort),
      DATA_DIR: dataDir,
      DEMO_PASSWORD: testPassword,
      ...options.env,
    },
  });
  const lines: string[] = [];
  const exited = new Promise<number | null>((resolve) => spawned.once('exit', resolve));
  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [spawned.stdout, spawned.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        options.onLine?.(line);
        if (line.startsWith('ready ')) resolve(true);
      });
    }
    void exited.then(() => {
      resolve(false);
    });
    setTimeout(resolve, options.timeout ?? 360_000, false).unref();
  });
  const endWithUs = () => spawned.kill('SIGTERM');
  process.once('exit', endWithUs);

  const stop = async () => {
    process.removeListener('exit', endWithUs);
    spawned.kill('SIGTERM');
    const code = await exited;
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    return code;
  };
  if (!(await ready)) {
    await stop();
    throw new Error(`The product did not become ready:\n${lines.slice(-80).join('\n')}`);
  }
  return {
    dataDir,
    port,
    cmsPort,
    sourcesPort,
    demoPassword: testPassword,
    origin: (tenant) => `http://${tenant}.localhost:${String(port)}`,
    lines,
    kill: (which) => {
      const child = readLock(join(dataDir, 'lock'))?.children.find(({ name }) => name === which);
      if (!child) throw new Error(`${which} does not run`);
      process.kill(child.pid, 'SIGKILL');
    },
    stop,
  };
};
