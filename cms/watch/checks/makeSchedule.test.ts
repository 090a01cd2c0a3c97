import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckOrder, Outcome } from './checkOrder.ts';
import { makeSchedule } from './makeSchedule.ts';

const order = (id: string, changes: Partial<CheckOrder> = {}): CheckOrder => ({
  id,
  commune: 'x',
  kind: 'tcp',
  address: `${id}.example:1`,
  everySeconds: 0.3,
  slowMs: 100,
  timeoutMs: 200,
  ...changes,
});
const good: Outcome = { result: 'up', ms: 1, detail: 'odpowiedź po 1 ms' };

const scheduleOf = (atOnce: number, check: (order: CheckOrder) => Promise<Outcome>) => {
  const outcomes = new Map<string, Outcome[]>();
  const schedule = makeSchedule({
    atOnce,
    check,
    onOutcome: ({ id }, outcome) => outcomes.set(id, [...(outcomes.get(id) ?? []), outcome]),
  });
  onTestFinished(schedule.stop);
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await sleep(20);
  };
  return { schedule, outcomes, until };
};

test('checks that hang for ever hold their places until they are late; the others go on', async () => {
  const hanging = ['a', 'b', 'c'];
  const { schedule, outcomes, until } = scheduleOf(4, ({ id }) =>
    hanging.includes(id) ? new Promise<Outcome>(() => undefined) : Promise.resolve(good),
  );
  schedule.setOrders([...hanging, 'd'].map((id) => order(id)));
  await until(() => (outcomes.get('d')?.length ?? 0) >= 4 && hanging.every((id) => outcomes.has(id)));
  expect(outcomes.get('a')?.[0]).toMatchObject({ result: 'down', detail: 'brak odpowiedzi przez 200 ms' });
});

test('never more than so many at once, never two of one, and each has its turn', async () => {
  let running = 0;
  let most = 0;
  const ofOne = new Map<string, number>();
  const { schedule, outcomes, until } = scheduleOf(2, async ({ id }) => {
    running += 1;
    ofOne.set(id, (ofOne.get(id) ?? 0) + 1);
    most = Math.max(most, running);
    expect(ofOne.get(id)).toBe(1);
    await sleep(30);
    running -= 1;
    ofOne.set(id, 0);
    return good;
  });
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  schedule.setOrders(ids.map((id) => order(id)));
  await until(() => ids.every((id) => outcomes.has(id)));
  expect(most).toBe(2);
});

test('a check that throws is a failure, and what is no longer ordered tells nothing any more', async () => {
  const { schedule, outcomes, until } = scheduleOf(4, async ({ id }) => {
    await sleep(50);
    if (id === 'a') throw new Error('tajne.example:25');
    return good;
  });
  schedule.setOrders([order('a')]);
  await until(() => outcomes.has('a'));
  expect(outcomes.get('a')?.[0]).toMatchObject({ result: 'down', detail: 'nie udało się połączyć' });
  schedule.setOrders([order('b')]);
  const before = outcomes.get('a')?.length;
  await until(() => (outcomes.get('b')?.length ?? 0) >= 2);
  expect(outcomes.get('a')).toHaveLength(before ?? 0);
});

test('an order whose address changes is checked anew at once', async () => {
  const asked: string[] = [];
  const { schedule, until } = scheduleOf(4, ({ address }) => {
    asked.push(address);
    return Promise.resolve(good);
  });
  schedule.setOrders([order('a', { everySeconds: 3600 })]);
  await until(() => asked.length === 1);
  schedule.setOrders([order('a', { everySeconds: 3600, address: 'inny.example:1' })]);
  await until(() => asked.length === 2);
  expect(asked).toEqual(['a.example:1', 'inny.example:1']);
});
