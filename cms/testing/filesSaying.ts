import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** The bytes of a file as a browser would see them: unpacked, whatever packing its name or its first bytes tell. */
const unpacked = (path: string): Buffer => {
  const bytes = readFileSync(path);
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
};

/** A file's words; a file that the printer is replacing at this very moment is read again with the next look. */
const wordsOf = (path: string): string => {
  try {
    return statSync(path).isFile() ? unpacked(path).toString('utf8').toLowerCase() : '';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
};

/** Which files under a folder say which of these words, in their bytes or in their names. */
export const filesSaying = (folder: string, words: Record<string, string>): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    const text = wordsOf(path);
    return Object.entries(words)
      .filter(([, word]) => text.includes(word) || name.toLowerCase().includes(word))
      .map(([what]) => `${what}: ${name}`);
  });
