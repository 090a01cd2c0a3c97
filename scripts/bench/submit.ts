import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { benchFiling } from '../../cms/testing/benchFiling.ts';
import { writeLine } from '../supervisor/writeLine.ts';
import { startProduct, type RunningProduct } from '../testing/startProduct.ts';
import { apiAddress, askTestDoor, logInAnna } from './benchedProduct.ts';
import { median, percentile, rounded } from './percentile.ts';

const rounds = 5;
const filings = 200;
const offeredPerSecond = 100;
const offeredMs = 10_000;

/** Files once over HTTP, as a browser does, and answers how many milliseconds it took. */
type File = () => Promise<number>;

const filer = async (product: RunningProduct): Promise<File> => {
  const cookie = await logInAnna(product);
  const form = await fetch(apiAddress(product, '/portal/services/pismo-ogolne'));
  const body = JSON.stringify(benchFiling(((await form.json()) as { number: number }).number));
  return async () => {
    const headers = { 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID() };
    const asked = performance.now();
    const answer = await fetch(apiAddress(product, '/portal/cases'), { method: 'POST', headers, body });
    const text = await answer.text();
    if (answer.status !== 201) throw new Error(`A filing answered ${String(answer.status)}: ${text}`);
    return performance.now() - asked;
  };
};

const perSecond = (times: number, ms: number) => (times * 1000) / ms;

const fileOverHttp = async (file: File, clients: number): Promise<number> => {
  let left = filings;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      await file();
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return perSecond(filings, performance.now() - started);
};

/** Filings that arrive at their moments whether or not the earlier ones are answered; a late answer is not hidden. */
const fileAtRate = async (file: File): Promise<number[]> => {
  const answers: Promise<number>[] = [];
  const started = performance.now();
  const count = (offeredPerSecond * offeredMs) / 1000;
  for (let index = 0; index < count; index += 1) {
    const due = started + (index * 1000) / offeredPerSecond;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    // counted from the moment it was due, so that a loop that runs late does not look like a quick answer
    const late = performance.now() - due;
    answers.push(file().then((ms) => ms + late));
  }
  return Promise.all(answers);
};

/** Waits until the mails of what was filed before are on their way: at a hundred filings a second they keep pace. */
const mailsSent = async (product: RunningProduct): Promise<void> => {
  const count = () => readdirSync(join(product.dataDir, 'mail')).length;
  for (let before = -1; before !== count();) {
    before = count();
    await sleep(3000);
  }
};

/** Single rows in a database of their own at the same durability: what the disk gives at best. */
const insertRaw = async (folder: string): Promise<number> => {
  const client = createClient({ url: `file:${join(folder, 'raw.db')}` });
  try {
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('PRAGMA synchronous = FULL');
    await client.execute('create table if not exists rows (id text primary key, body text)');
    const body = 'x'.repeat(1000);
    const started = performance.now();
    for (let index = 0; index < filings; index += 1)
      await client.execute({ sql: 'insert into rows values (?, ?)', args: [randomUUID(), body] });
    return perSecond(filings, performance.now() - started);
  } finally {
    client.close();
  }
};

/**
 * Filing a matter over HTTP (checks, case, number, event, audit and mail in one durable transaction) by one client and by
 * eight, beside the same in the server's own process and beside single rows of a bare database; then the answers' times at
 * a hundred filings a second. Rounds of all in turn, on the demo city.
 */
export const benchSubmit = async (): Promise<void> => {
  const product = await startProduct({ env: { TEST_DOOR: '1' } });
  const folder = mkdtempSync(join(product.dataDir, 'bench-'));
  try {
    const file = await filer(product);
    await fileOverHttp(file, 4);
    const raw: number[] = [];
    const counts = [1, 8].map((clients) => ({ clients, http: [] as number[], inProcess: [] as number[] }));
    for (let round = 0; round < rounds; round += 1) {
      raw.push(await insertRaw(folder));
      for (const { clients, http, inProcess } of counts) {
        inProcess.push(perSecond(filings, await askTestDoor(product, 'file', { times: filings, clients })));
        http.push(await fileOverHttp(file, clients));
      }
    }
    await mailsSent(product);
    const answerMs = await fileAtRate(file);
    const lines = counts.map(({ clients, http, inProcess }) => ({
      bench: 'submit',
      clients,
      per_s: rounded(median(http)),
      inprocess_per_s: rounded(median(inProcess)),
      raw_per_s: rounded(median(raw)),
      ratio: rounded(median(http) / median(inProcess)),
    }));
    for (const line of lines) writeLine(JSON.stringify(line));
    writeLine(
      JSON.stringify({
        ...lines.at(-1),
        offered_per_s: offeredPerSecond,
        p50_ms: rounded(median(answerMs)),
        p99_ms: rounded(percentile(answerMs, 0.99)),
        slowest_ms: rounded(Math.max(...answerMs)),
        summary: true,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await product.stop();
  }
};
