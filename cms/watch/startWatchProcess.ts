import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { CheckOrder, Outcome } from './checks/checkOrder.ts';
import type { FromWatchProcess, ToWatchProcess } from './watchMessages.ts';

/** Whom the watching process tells, and how long it may be silent. */
export interface WatchProcessSetup {
  onOutcome: (order: CheckOrder, outcome: Outcome) => void;
  onTrouble: (words: string) => void;
  silentMs?: number;
  restartMs?: number;
}

/** The watching process as the cms holds it. */
export interface WatchProcess {
  setOrders: (orders: CheckOrder[]) => void;
  /** of the process that runs now */
  pid: () => number | undefined;
  stop: () => void;
}

/** Found at run time, outside whatever bundle this module became a part of. */
const program = (): string => path.join(process.cwd(), 'cms', 'watch', 'watchProcess.ts');

// Next's bundler follows an imported fork() to its file and fails at it; what is asked for at run time it lets be.
const { fork } = process.getBuiltinModule('node:child_process');

const longestRestartMs = 60_000;

/** Keeps one watching process alive: one that ends or falls silent is replaced, later and later while it keeps failing. */
export const startWatchProcess = (setup: WatchProcessSetup): WatchProcess => {
  const { onOutcome, onTrouble, silentMs = 20_000, restartMs = 1000 } = setup;
  let orders: CheckOrder[] = [];
  let child: ChildProcess | undefined;
  let heardAt = 0;
  let failures = 0;
  let isOver = false;
  let restart: NodeJS.Timeout | undefined;

  const send = (message: ToWatchProcess): void => {
    if (child?.connected) child.send(message, () => undefined);
  };

  const start = (): void => {
    const { NODE_OPTIONS: _options, ...variables } = process.env;
    const started = fork(program(), [], {
      execArgv: [],
      // A name server that hangs holds one of these threads for each name.
      env: { ...variables, UV_THREADPOOL_SIZE: '64' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child = started;
    const bornAt = (heardAt = performance.now());
    started.on('message', (message: FromWatchProcess) => {
      heardAt = performance.now();
      if (message.type === 'outcome') onOutcome(message.order, message.outcome);
    });
    let isGone = false;
    const gone = (): void => {
      if (isGone) return;
      isGone = true;
      if (child === started) child = undefined;
      if (isOver) return;
      failures = performance.now() - bornAt > longestRestartMs ? 1 : failures + 1;
      onTrouble('The watching process ended and is started again.');
      restart = setTimeout(start, Math.min(restartMs * 2 ** (failures - 1), longestRestartMs));
      restart.unref();
    };
    started.on('error', gone);
    started.on('exit', gone);
    // Neither the process nor its channel keeps the cms from ending.
    started.unref();
    started.channel?.unref();
    send({ orders });
  };

  const guard = setInterval(
    () => {
      if (child && performance.now() - heardAt > silentMs) child.kill('SIGKILL');
    },
    Math.min(silentMs, 2000),
  );
  guard.unref();
  start();

  return {
    setOrders: (next) => {
      if (JSON.stringify(next) === JSON.stringify(orders)) return;
      orders = next;
      send({ orders });
    },
    pid: () => child?.pid,
    stop: () => {
      isOver = true;
      clearInterval(guard);
      clearTimeout(restart);
      child?.kill('SIGKILL');
    },
  };
};
