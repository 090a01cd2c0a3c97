import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { startChild, type Command, type Exit } from './child.ts';

/** A command that came to its end, and the last of what it said. */
export interface Finished extends Exit {
  output: string;
}

/** Runs a command to its end; its output goes to `onText` and, whole, to `logFile`. An abort stops it. */
export const runToEnd = async (
  command: Command,
  { logFile, onText, signal }: { logFile?: string; onText?: (text: string) => void; signal?: AbortSignal } = {},
): Promise<Finished> => {
  signal?.throwIfAborted();
  const child = startChild(command);
  const log = logFile === undefined ? undefined : createWriteStream(logFile);
  let output = '';
  const take = (chunk: Buffer) => {
    const text = chunk.toString('utf8');
    output = (output + text).slice(-200_000);
    log?.write(text);
    onText?.(text);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const stop = () => void child.stop(3000);
  signal?.addEventListener('abort', stop);
  const exit = await child.exited;
  await Promise.all([finished(child.stdout), finished(child.stderr)]);
  signal?.removeEventListener('abort', stop);
  if (log) {
    log.end();
    await finished(log);
  }
  signal?.throwIfAborted();
  return { ...exit, output };
};
