import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pdfCheckSchema, type PdfCheck } from '../../content-models/documents/pdfCheck.ts';

/** How long one file may be looked into, in ms, and how much memory that may take, in MB. */
const limits = { time: 60_000, memory: 384 };

/** A process is kept for the next file so long, in ms, and serves at most so many: what a file left in it goes with it. */
const kept = { idle: 5_000, files: 40 };

// Next's bundler follows an imported fork() to its file and fails at it; what is asked for at run time it lets be.
const { fork } = process.getBuiltinModule('node:child_process');

interface Looker {
  child: ChildProcess;
  files: number;
}
let looker: Looker | undefined;
let rest: NodeJS.Timeout | undefined;

const dismiss = (): void => {
  looker?.child.kill('SIGKILL');
  looker = undefined;
};

const hire = (): Looker => {
  // Looked up from the project's folder because bundled code has no folder of its own.
  const child = fork(join(process.cwd(), 'cms', 'documents', 'pdfLook.ts'), [], {
    execArgv: [`--max-old-space-size=${String(limits.memory)}`, '--no-warnings'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    // Nothing of the city's secrets goes with it.
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production' },
  });
  // Neither the process nor its channel keeps the cms from ending.
  child.unref();
  child.channel?.unref();
  return { child, files: 0 };
};

/** What the process answers of one file; `undefined` when it ended or was too slow. */
const ask = async ({ child }: Looker, bytes: Uint8Array): Promise<unknown> =>
  new Promise((resolve) => {
    const answer = (found: unknown): void => {
      clearTimeout(timer);
      child.removeListener('message', answer).removeListener('exit', gone).removeListener('error', gone);
      resolve(found);
    };
    const gone = (): void => {
      answer(undefined);
    };
    const timer = setTimeout(gone, limits.time);
    child.on('message', answer).on('exit', gone).on('error', gone);
    child.send(bytes, (error) => {
      if (error) gone();
    });
  });

const look = async (bytes: Uint8Array): Promise<PdfCheck | undefined> => {
  clearTimeout(rest);
  const mine = (looker ??= hire());
  mine.files += 1;
  const found = await ask(mine, bytes);
  if (found === undefined) {
    dismiss();
    // It may have ended of what the files before had left in it, or while nobody asked.
    return mine.files > 1 ? look(bytes) : undefined;
  }
  if (mine.files >= kept.files) dismiss();
  rest = setTimeout(dismiss, kept.idle);
  rest.unref();
  // encrypted, broken, or too large for the limits: not known to be accessible
  return pdfCheckSchema.safeParse(found).data;
};

let last: Promise<unknown> = Promise.resolve();

/** Looks into a PDF in a process apart, one file after another; nothing when it cannot be read within the limits. */
export const lookIntoPdf = (bytes: Uint8Array): Promise<PdfCheck | undefined> => {
  const next = last.then(() => look(bytes));
  last = next.catch(() => undefined);
  return next;
};
