import { startProduct, type RunningProduct } from '../testing/startProduct.ts';
import { writeLine } from '../supervisor/writeLine.ts';
import { apiAddress, askTestDoor, logInAnna } from './benchedProduct.ts';
import { median, percentile, rounded } from './percentile.ts';

const rounds = 5;
const roundMs = 3000;
const reads = 500;

interface Round {
  perSecond: number;
  answerMs: number[];
}

/** Every institution is asked once, so that the panel has all its sources. */
const fillPanel = async (product: RunningProduct, cookie: string): Promise<number> => {
  const { links } = (await (await fetch(apiAddress(product, '/portal/links'), { headers: { cookie } })).json()) as {
    links: { id: string; topics: string[] }[];
  };
  const asked = links.flatMap(({ id, topics }) => topics.map((topic) => `/portal/links/${id}/topics/${topic}`));
  for (const path of asked) await (await fetch(apiAddress(product, path), { headers: { cookie } })).arrayBuffer();
  return asked.length;
};

const askPanel = async (product: RunningProduct, cookie: string, clients: number): Promise<Round> => {
  const answerMs: number[] = [];
  const started = performance.now();
  const client = async () => {
    while (performance.now() - started < roundMs) {
      const asked = performance.now();
      const answer = await fetch(apiAddress(product, '/portal/panel'), { headers: { cookie } });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`The panel answered ${String(answer.status)}.`);
      answerMs.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (answerMs.length * 1000) / (performance.now() - started), answerMs };
};

const readInProcess = async (product: RunningProduct): Promise<number> =>
  (reads * 1000) / (await askTestDoor(product, 'read', { times: reads }));

/**
 * The panel of a household with all its sources over HTTP, for one and for 32 clients, beside `payload.findByID` of one
 * row in the same process; rounds of all three in turn, on the demo city.
 */
export const benchPortal = async (): Promise<void> => {
  const product = await startProduct({ env: { TEST_DOOR: '1' } });
  try {
    const cookie = await logInAnna(product);
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
