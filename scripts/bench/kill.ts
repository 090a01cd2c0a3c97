import { loadavg } from 'node:os';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../supervisor/startError.ts';
import { writeLine } from '../supervisor/writeLine.ts';
import { makeDataDir } from '../testing/demoCity.ts';
import { startProduct, type RunningProduct } from '../testing/startProduct.ts';
import { apiAddress, logInResident } from './benchedProduct.ts';
import { fileUntilToldOnce, type Acknowledged } from './fileUntilToldOnce.ts';
import { lookAfterKills } from './lookAfterKills.ts';
import { percentile, rounded } from './percentile.ts';

const residents = ['anna', 'jan', 'oksana'];
const clientsEach = 2;
/** A kill strikes at a moment nobody chose, up to so long after new work was acknowledged. */
const latestMs = 1200;

/** What came of filing through kills. */
export interface KilledFiling {
  kills: number;
  clients: number;
  acknowledged: number;
  cases: number;
  attachments: number;
  lost: string[];
  torn: string[];
  stray: number;
  /** from each kill until the cms said it was well, in milliseconds */
  restartMs: number[];
}

const isWell = async ({ cmsPort }: RunningProduct): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${String(cmsPort)}/api/health`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

const killOnce = async (product: RunningProduct): Promise<number> => {
  const before = performance.now();
  product.kill('cms');
  while (!(await isWell(product))) await sleep(20);
  return performance.now() - before;
};

/**
 * Several clients file letters with attachments while the cms is killed with SIGKILL at random moments and started again;
 * afterwards everything acknowledged is looked for in the database and in the files.
 */
export const fileThroughKills = async (kills: number, onKill?: (count: number) => void): Promise<KilledFiling> => {
  const dataDir = makeDataDir('moje-miasto-kill-');
  try {
    const product = await startProduct({ dataDir });
    const acknowledged: Acknowledged[] = [];
    const restartMs: number[] = [];
    let working = true;
    const over = new AbortController();
    let failure: Error | undefined;
    try {
      const form = await fetch(apiAddress(product, '/portal/services/pismo-ogolne'));
      const { number: version } = (await form.json()) as { number: number };
      const client = async (cookie: string) => {
        while (working) acknowledged.push(await fileUntilToldOnce(product, cookie, version, over.signal));
      };
      const cookies = await Promise.all(residents.map((name) => logInResident(product, name)));
      const clients = cookies.flatMap((cookie) => Array.from({ length: clientsEach }, () => client(cookie)));
      const all = Promise.all(clients).catch((error: unknown) => {
        failure = error instanceof Error ? error : new Error(String(error));
      });
      const more = async (count: number) => {
        const before = acknowledged.length;
        while (failure === undefined && acknowledged.length < before + count) await sleep(10);
        if (failure) throw failure;
      };
      for (let killed = 1; killed <= kills; killed += 1) {
        await more(1);
        await sleep(Math.random() * latestMs);
        restartMs.push(await killOnce(product));
        onKill?.(killed);
      }
      await more(clients.length);
      working = false;
      await all;
      if (failure) throw failure;
    } finally {
      working = false;
      over.abort();
      await product.stop();
    }
    const found = await lookAfterKills(dataDir, acknowledged);
    const clients = residents.length * clientsEach;
    return { kills, clients, acknowledged: acknowledged.length, ...found, restartMs };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** 200 × kill -9 while letters with attachments are filed over HTTP; says what was lost and how long each start took. */
export const benchKill = async (): Promise<void> => {
  const at = process.argv.indexOf('--kills');
  const kills = at === -1 ? 200 : Number(process.argv[at + 1]);
  if (!Number.isInteger(kills) || kills < 1) throw new StartError('Podaj liczbę zabić, na przykład „--kills 200”.');
  const loads: number[] = [];
  const { lost, torn, stray, restartMs, ...counts } = await fileThroughKills(kills, (count) => {
    loads.push(loadavg()[0] ?? 0);
    if (count % 20 === 0) process.stderr.write(`${String(count)} of ${String(kills)} kills\n`);
  });
  for (const [what, list] of Object.entries({ lost, torn }))
    for (const one of list.slice(0, 20)) writeLine(JSON.stringify({ bench: 'kill', [what]: one }));
  writeLine(
    JSON.stringify({
      ...{ bench: 'kill', ...counts, lost: lost.length, torn: torn.length, stray_files: stray },
      restart_p50_ms: rounded(percentile(restartMs, 0.5)),
      restart_p95_ms: rounded(percentile(restartMs, 0.95)),
      restart_max_ms: rounded(Math.max(...restartMs)),
      load_p50: rounded(percentile(loads, 0.5)),
      summary: true,
    }),
  );
  if (lost.length + torn.length > 0) process.exitCode = 1;
};
