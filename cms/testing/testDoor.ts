import { setTimeout as sleep } from 'node:timers/promises';
import { createLocalReq, type CollectionAfterChangeHook, type Endpoint, type PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { z } from 'zod';
import { endpoint, json, noContent, readJson } from '../api/endpoint.ts';
import { notFound } from '../api/problem.ts';
import { requireService } from '../api/requireService.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { env } from '../env.ts';
import { fileInProcess } from './fileInProcess.ts';

const longestMs = 10_000;
const readingSchema = z.object({ times: z.int().positive().max(10_000) });
const filingSchema = z.object({ times: z.int().positive().max(10_000), clients: z.int().positive().max(64) });

/** Throws inside a transaction so that nothing of it remains. */
class Undone extends Error {}

/** A transaction that has written and waits for somebody to let it go. */
interface Held {
  letGo: () => void;
  over: Promise<void>;
}

let held: Held | undefined;

const writeCounter = (req: PayloadRequest, withReq: boolean) => {
  const id = v7();
  const data = { id, name: `test-door-${id}`, value: 0 };
  return req.payload.db.create({ collection: 'counters', data, ...(withReq ? { req } : {}) });
};

/** Begins a transaction of its own, writes in it, and keeps it open; nothing of it remains at the end. */
const hold = async ({ payload }: PayloadRequest): Promise<void> => {
  const req = await createLocalReq({}, payload);
  const [opened, released] = [Promise.withResolvers<undefined>(), new AbortController()];
  const over = inTransaction(req, async () => {
    await writeCounter(req, true);
    opened.resolve(undefined);
    await sleep(longestMs, undefined, { signal: released.signal }).catch(() => undefined);
    throw new Undone();
  }).catch((error: unknown) => {
    held = undefined;
    if (!(error instanceof Undone)) opened.reject(error);
  });
  held = {
    over,
    letGo: () => {
      released.abort();
    },
  };
  await opened.promise;
};

/**
 * Doors by which the tests do to a running server what no visitor can: keep a transaction open, forget `req` in a hook,
 * queue a job. They exist only where the server was started with `TEST_DOOR=1` (never in public mode), and even there
 * only for our own processes.
 */
export const testDoor: Endpoint[] = env.testDoor
  ? [
      endpoint('post', '/internal/test-door/hold', async (req) => {
        requireService(req);
        await hold(req);
        return noContent();
      }),
      // 404 when there is nothing to let go: then it was not open all the time the test thinks it was
      endpoint('post', '/internal/test-door/let-go', async (req) => {
        requireService(req);
        if (!held) throw notFound();
        const { letGo, over } = held;
        letGo();
        await over;
        return noContent();
      }),
      endpoint('post', '/internal/test-door/forget-req-once', (req) => {
        requireService(req);
        const hooks = req.payload.collections.announcements.config.hooks.afterChange;
        const forgetful: CollectionAfterChangeHook = async ({ doc, req: writing }) => {
          hooks.splice(hooks.indexOf(forgetful), 1);
          await writeCounter(writing, false);
          return doc as unknown;
        };
        hooks.push(forgetful);
        return noContent();
      }),
      // what the benches set beside an answer over HTTP: the same row read in this very process, `times` times
      endpoint('post', '/internal/test-door/read', async (req) => {
        requireService(req);
        const { times } = readingSchema.parse(await readJson(req));
        const { docs } = await req.payload.find({ collection: 'residents', limit: 1, overrideAccess: true, req });
        const started = performance.now();
        for (let done = 0; done < times; done += 1)
          await req.payload.findByID({
            collection: 'residents',
            id: docs[0]?.id ?? '',
            depth: 0,
            overrideAccess: true,
          });
        return json({ ms: performance.now() - started });
      }),
      endpoint('post', '/internal/test-door/file', async (req) => {
        requireService(req);
        return json({ ms: await fileInProcess(req.payload, filingSchema.parse(await readJson(req))) });
      }),
      endpoint('post', '/internal/test-door/queue-job', async (req) => {
        requireService(req);
        const { id } = await req.payload.jobs.queue({ task: 'tidyUp', input: {}, overrideAccess: true });
        return json({ id }, 201);
      }),
    ]
  : [];
