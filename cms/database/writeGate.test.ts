import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WriteGate, WriteGateBusy } from './writeGate.ts';

const patient = { waitMs: 10_000, holdMs: 10_000 };
const ignore = () => undefined;

/** True once the promise has settled, without waiting for it. */
const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  const pending = Symbol();
  const first = await Promise.race([promise.catch(() => undefined), sleep(1, pending)]);
  return first !== pending;
};

test('one writer at a time, in the order in which they came', async () => {
  const gate = new WriteGate(patient, ignore);
  const order: string[] = [];
  let inside = 0;
  const write = async (id: string) => {
    await gate.take(id, id);
    inside += 1;
    expect(inside).toBe(1);
    await sleep(1);
    order.push(id);
    inside -= 1;
    gate.release(id);
  };
  const ids = Array.from({ length: 20 }, (_, index) => `writer ${String(index)}`);
  await Promise.all(ids.map(write));
  expect(order).toEqual(ids);
});

test('who waits too long is told who is writing, and is forgotten by the queue', async () => {
  const gate = new WriteGate({ waitMs: 20, holdMs: 10_000 }, ignore);
  await gate.take('a', 'create announcements');
  const error: unknown = await gate.take('b', 'updateOne staff').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WriteGateBusy);
  expect((error as WriteGateBusy).message).toContain('„updateOne staff”');
  expect((error as WriteGateBusy).message).toContain('„create announcements”');
  expect((error as WriteGateBusy).status).toBe(503);
  gate.release('a');
  await gate.take('c', 'the next one');
  gate.release('c');
});

test('giving back what one does not hold changes nothing', async () => {
  const gate = new WriteGate(patient, ignore);
  await gate.take('a', 'a');
  gate.release('b');
  const waiting = gate.take('b', 'b');
  expect(await isSettled(waiting)).toBe(false);
  gate.release('a');
  gate.release('a');
  await waiting;
  const third = gate.take('c', 'c');
  expect(await isSettled(third)).toBe(false);
  gate.release('b');
  await third;
});

test('a holder that does not end is put out, and the next one writes', async () => {
  const expired: string[] = [];
  const gate: WriteGate = new WriteGate({ waitMs: 10_000, holdMs: 20 }, (id, label) => {
    expired.push(label);
    gate.release(id);
  });
  await gate.take('a', 'a slow mail');
  await gate.take('b', 'b');
  expect(expired).toEqual(['a slow mail']);
  gate.release('b');
});
