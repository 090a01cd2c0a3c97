import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pdfCheckSchema, type PdfCheck } from '../../content-models/documents/pdfCheck.ts';

/** How long one file may be looked into, in ms, and how much memory that may take, in MB. */
const limits = { time: 60_000, memory: 384 };

let last: Promise<unknown> = Promise.resolve();

const look = async (bytes: Uint8Array): Promise<PdfCheck | undefined> => {
  // Looked up from the project's folder because bundled code has no folder of its own.
  const script = join(process.cwd(), 'cms', 'documents', 'pdfLook.ts');
  const child = spawn(process.execPath, [`--max-old-space-size=${String(limits.memory)}`, '--no-warnings', script], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: limits.time,
    killSignal: 'SIGKILL',
    // Nothing of the city's secrets goes with it.
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production' },
  });
  // A child that gave up does not read the rest.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  const failed = new Promise<string>((resolve) => {
    child.on('error', () => {
      resolve('');
    });
  });
  const answer = await Promise.race([text(child.stdout), failed]);
  try {
    return pdfCheckSchema.parse(JSON.parse(answer));
  } catch {
    // encrypted, broken, or too large for the limits: not known to be accessible
    return undefined;
  }
};

/** Looks into a PDF in a process apart, one file after another; nothing when it cannot be read within the limits. */
export const lookIntoPdf = (bytes: Uint8Array): Promise<PdfCheck | undefined> => {
  const next = last.then(() => look(bytes));
  last = next.catch(() => undefined);
  return next;
};
