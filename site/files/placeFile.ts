import { rm, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readIfThere, writeDurably } from './writeDurably.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Endings of the compressed twins that stand beside a text file. */
export const twinEndings = ['.br', '.gz'] as const;

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/**
 * Places a text file with its compressed twins; the same bytes again touch nothing. True when something was written.
 * `brotliQuality` 9 is quick enough for a page of the moment; what is made once per build may take its time with 11.
 */
export const placeTextFile = async (file: string, bytes: Buffer, brotliQuality = 9): Promise<boolean> => {
  const known = await readIfThere(file);
  const same = known?.equals(bytes) ?? false;
  if (same && (await exists(`${file}.br`)) && (await exists(`${file}.gz`))) return false;
  const [br, gz] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    zip(bytes, { level: 9 }),
  ]);
  // Twins of other bytes must not outlive the page: first they go, then the page changes, then the new ones come.
  if (known && !same) await Promise.all(twinEndings.map((ending) => rm(file + ending, { force: true })));
  await writeDurably(file, bytes);
  await Promise.all([writeDurably(`${file}.br`, br), writeDurably(`${file}.gz`, gz)]);
  return true;
};

/** Takes a file away together with its compressed twins. */
export const removeTextFile = async (file: string): Promise<void> => {
  await rm(file, { force: true });
  await Promise.all(twinEndings.map((ending) => rm(file + ending, { force: true })));
};
