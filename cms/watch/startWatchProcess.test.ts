import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckOrder, Outcome } from './checks/checkOrder.ts';
import { startWatchProcess } from './startWatchProcess.ts';

// an address of this machine that nobody listed: refused at once, which is an outcome too
const order: CheckOrder = {
  ...{ id: 'x', commune: 'c', kind: 'tcp', address: '127.0.0.1:9' },
  ...{ everySeconds: 0.2, slowMs: 100, timeoutMs: 500 },
};
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(20);
};
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each(['SIGKILL', 'SIGSTOP'] as const)(
  'a watching process that ends or hangs whole (%s) is replaced and goes on with its orders',
  async (signal) => {
    const outcomes: Outcome[] = [];
    const troubles: string[] = [];
    const watching = startWatchProcess({
      onOutcome: (_order, outcome) => outcomes.push(outcome),
      onTrouble: (words) => troubles.push(words),
      silentMs: 4000,
      restartMs: 50,
    });
    onTestFinished(watching.stop);
    watching.setOrders([order]);
    await until(() => outcomes.length > 0);
    expect(outcomes[0]?.detail).toContain('tego adresu nie wolno sprawdzać');
    const first = watching.pid() ?? 0;
    process.kill(first, signal);
    await until(() => troubles.length > 0);
    const before = outcomes.length;
    await until(() => outcomes.length > before);
    expect(watching.pid()).not.toBe(first);
    await until(() => !isRunning(first));
  },
);

test('a watching process that is stopped ends and is not started again', async () => {
  const troubles: string[] = [];
  const outcomes: Outcome[] = [];
  const watching = startWatchProcess({
    onOutcome: (_order, outcome) => outcomes.push(outcome),
    onTrouble: (words) => troubles.push(words),
    restartMs: 10,
  });
  watching.setOrders([order]);
  await until(() => outcomes.length > 0);
  const pid = watching.pid() ?? 0;
  watching.stop();
  await until(() => !isRunning(pid));
  await sleep(100);
  expect(troubles).toEqual([]);
});
