import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testAnnouncement } from '../../cms/testing/testAnnouncement.ts';
import { polishTimeOf } from '../../content-models/shared/polishTime.ts';
import { StartError } from '../supervisor/startError.ts';
import { writeLine } from '../supervisor/writeLine.ts';
import { makeDataDir } from '../testing/demoCity.ts';
import { startProduct, type RunningProduct } from '../testing/startProduct.ts';
import { median, rounded } from './percentile.ts';

const rounds = 3;
const documents = 50;
/** Time to stop, start again and have nothing left to print, before the moment comes. */
const quietMs = 45_000;

const send = async (product: RunningProduct, path: string, token: string | undefined, body: unknown) => {
  const answer = await fetch(`http://127.0.0.1:${String(product.port)}/api${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new StartError(`${path} answered ${String(answer.status)}: ${await answer.text()}`);
  return (await answer.json()) as { token: string; doc: { id: string } };
};

/** Writes the drafts, has all of them go public at one moment, and answers that moment. */
const scheduleAll = async (product: RunningProduct, slugs: readonly string[]): Promise<number> => {
  const login = { email: 'wydawca@chelm.example', password: product.demoPassword };
  const { token } = await send(product, '/staff/login', undefined, login);
  const ids: string[] = [];
  for (const slug of slugs)
    ids.push((await send(product, '/announcements?draft=true', token, testAnnouncement(slug))).doc.id);
  const moment = Math.ceil((Date.now() + quietMs) / 60_000) * 60_000;
  const order = { action: 'publish', at: polishTimeOf(new Date(moment)) };
  for (const id of ids) await send(product, `/announcements/${id}/schedules`, token, order);
  return moment;
};

/** From the moment until the last of them stands in the served tree, in milliseconds; nobody asks for anything. */
const waitForAll = async (product: RunningProduct, slugs: readonly string[], moment: number): Promise<number[]> => {
  const left = new Set(slugs);
  const after: number[] = [];
  while (left.size > 0) {
    if (Date.now() > moment + 120_000) throw new StartError(`${String(left.size)} documents are not on the site.`);
    for (const slug of left) {
      if (!existsSync(join(product.dataDir, 'public', 'chelm', 'ogloszenia', slug, 'index.html'))) continue;
      left.delete(slug);
      after.push(Date.now() - moment);
    }
    await sleep(20);
  }
  return after;
};

/**
 * Fifty announcements due at one moment: the product is stopped and started again before it, and nobody asks for a page.
 * Says when the first and the last of them stood on the site.
 */
export const benchSchedule = async (): Promise<void> => {
  const dataDir = makeDataDir('moje-miasto-bench-');
  const last: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const slugs = Array.from({ length: documents }, (_, index) => `termin-${String(round)}-${String(index)}`);
    const before = await startProduct({ dataDir });
    const moment = await scheduleAll(before, slugs);
    await before.stop();
    const product = await startProduct({ dataDir });
    try {
      if (Date.now() > moment) throw new StartError('The start took longer than the time that was left for it.');
      const after = await waitForAll(product, slugs, moment);
      last.push(Math.max(...after));
      writeLine(
        JSON.stringify({ bench: 'schedule', round, documents, first_ms: Math.min(...after), last_ms: last.at(-1) }),
      );
    } finally {
      await product.stop();
    }
  }
  const longest = Math.max(...last);
  writeLine(
    JSON.stringify({
      bench: 'schedule',
      documents,
      last_ms: rounded(median(last)),
      longest_ms: longest,
      summary: true,
    }),
  );
};
