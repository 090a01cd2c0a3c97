import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProduct, type RunningProduct } from '../testing/startProduct.ts';
import { writeLine } from '../supervisor/writeLine.ts';
import { median, percentile, rounded } from './percentile.ts';

const rounds = 5;
const roundMs = 3000;
const reads = 500;

interface Round {
  perSecond: number;
  answerMs: number[];
}

const address = ({ port }: RunningProduct, path: string) => `http://127.0.0.1:${String(port)}/api${path}`;

const logIn = async (product: RunningProduct): Promise<string> => {
  const answer = await fetch(address(product, '/portal/login'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'anna@mieszkaniec.example', password: product.demoPassword }),
  });
  if (!answer.ok) throw new Error(`Log-in answered ${String(answer.status)}.`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
};

/** Every institution is asked once, so that the panel has all its sources. */
const fillPanel = async (product: RunningProduct, cookie: string): Promise<number> => {
  const { links } = (await (await fetch(address(product, '/portal/links'), { headers: { cookie } })).json()) as {
    links: { id: string; topics: string[] }[];
  };
  const asked = links.flatMap(({ id, topics }) => topics.map((topic) => `/portal/links/${id}/topics/${topic}`));
  for (const path of asked) await (await fetch(address(product, path), { headers: { cookie } })).arrayBuffer();
  return asked.length;
};

const askPanel = async (product: RunningProduct, cookie: string, clients: number): Promise<Round> => {
  const answerMs: number[] = [];
  const started = performance.now();
  const client = async () => {
    while (performance.now() - started < roundMs) {
      const asked = performance.now();
      const answer = await fetch(address(product, '/portal/panel'), { headers: { cookie } });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`The panel answered ${String(answer.status)}.`);
      answerMs.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (answerMs.length * 1000) / (performance.now() - started), answerMs };
};

const readInProcess = async (product: RunningProduct): Promise<number> => {
  const token = readFileSync(join(product.dataDir, 'service-token'), 'utf8').trim();
  const answer = await fetch(`http://127.0.0.1:${String(product.cmsPort)}/api/internal/test-door/read`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ times: reads }),
  });
  const { ms } = (await answer.json()) as { ms: number };
  return (reads * 1000) / ms;
};

/**
 * The panel of a household with all its sources over HTTP, for one and for 32 clients, beside `payload.findByID` of one
 * row in the same process; rounds of all three in turn, on the demo city.
 */
export const benchPortal = async (): Promise<void> => {
  const product = await startProduct({ env: { TEST_DOOR: '1' } });
  try {
    const cookie = await logIn(product);
    const sources = await fillPanel(product, cookie);
    await askPanel(product, cookie, 4);
    const results = new Map<number, Round[]>([
      [1, []],
      [32, []],
    ]);
    const inProcess: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      inProcess.push(await readInProcess(product));
      for (const [clients, list] of results) list.push(await askPanel(product, cookie, clients));
    }
    const inprocessPerSecond = median(inProcess);
    const lines = [...results].map(([clients, list]) => {
      const perSecond = median(list.map((round) => round.perSecond));
      const all = list.flatMap(({ answerMs }) => answerMs);
      return {
        bench: 'portal',
        clients,
        sources,
        per_s: rounded(perSecond),
        p50_ms: rounded(median(all)),
        p99_ms: rounded(percentile(all, 0.99)),
        inprocess_per_s: rounded(inprocessPerSecond),
        ratio: rounded(perSecond / inprocessPerSecond),
      };
    });
    for (const line of lines) writeLine(JSON.stringify(line));
    const summary = lines.at(-1);
    writeLine(JSON.stringify({ ...summary, summary: true }));
  } finally {
    await product.stop();
  }
};
