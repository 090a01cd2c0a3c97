import { expect, test } from 'vitest';
import { until } from '../testing/scratch.ts';
import { keepRunning, restartDelay, type KeptProcess } from './keepRunning.ts';

const keep = (code: string, waitUntilHealthy: (signal: AbortSignal) => Promise<void> = () => Promise.resolve()) => {
  const lines: string[] = [];
  const kept: KeptProcess = keepRunning(
    { name: 'cms', command: { args: ['-e', code] }, waitUntilHealthy },
    { say: (line) => lines.push(line), onPid: () => undefined },
  );
  return { kept, lines };
};

const never = (signal: AbortSignal) =>
  new Promise<void>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('over'));
    });
  });

test('a killed process is started again, and both are said', async () => {
  const { kept, lines } = keep('setInterval(() => {}, 1000)');
  await kept.ready;
  const first = kept.pid();
  process.kill(first ?? 0, 'SIGKILL');
  await until(() => kept.pid() !== undefined && kept.pid() !== first);
  await until(() => lines.includes('Proces cms znów działa.'));
  expect(lines.slice(0, 2)).toEqual([
    'Proces cms przestał działać (sygnał SIGKILL).',
    'Uruchamiam cms ponownie za 0,5\u00a0s.',
  ]);
  await kept.stop();
  expect(kept.pid()).toBeUndefined();
});

test('whatever has come up again is never kept waiting long', async () => {
  const { kept, lines } = keep('setInterval(() => {}, 1000)');
  const recovered = () => lines.filter((line) => line === 'Proces cms znów działa.').length;
  await kept.ready;
  for (const time of [1, 2, 3]) {
    process.kill(kept.pid() ?? 0, 'SIGKILL');
    await until(() => recovered() === time);
  }
  const pauses = lines.filter((line) => line.startsWith('Uruchamiam'));
  expect(pauses).toEqual(Array.from({ length: 3 }, () => 'Uruchamiam cms ponownie za 0,5\u00a0s.'));
  await kept.stop();
});

test('a process that refuses to start is not started again and again', async () => {
  const { kept, lines } = keep('console.error("Brak bazy.\\n  at x (y)"); process.exitCode = 1', never);
  await expect(kept.ready).rejects.toThrow('Proces cms nie mógł wystartować (kod wyjścia 1): Brak bazy.');
  await until(() => lines.includes('cms  │ Brak bazy.'));
  await kept.stop();
});

test('stopping during the pause before a restart ends at once', async () => {
  const { kept, lines } = keep('setInterval(() => {}, 1000)');
  await kept.ready;
  process.kill(kept.pid() ?? 0, 'SIGKILL');
  await until(() => lines.length === 2);
  await kept.stop();
  expect(kept.pid()).toBeUndefined();
});

test('pauses grow and stay under half a minute', () => {
  expect([0, 1, 2, 3, 20].map(restartDelay)).toEqual([500, 1000, 2000, 4000, 30_000]);
});
