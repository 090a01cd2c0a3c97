import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Say } from './heartbeat.ts';

/** Passes a process's output on line by line, each with the name of who speaks: `cms │ …`. */
export const prefixLines = (stream: Readable, name: string, say: Say, onLine?: Say): void => {
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() === '') return;
    say(`${name.padEnd(4)} │ ${line}`);
    onLine?.(line);
  });
};
