import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { env } from '../env.ts';
import { largestFile } from '../connectors/files/givenFile.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const pathOf = (storedName: string): string => path.join(env.dataDir, 'files/institutions', path.basename(storedName));

/** Puts an institution's file into the private store, packed and sealed for its row alone. */
export const storeSealed = async (storedName: string, rowId: string, bytes: Uint8Array): Promise<void> => {
  const place = pathOf(storedName);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  const temporary = `${place}.part`;
  const sealed = seal(dataKeys(), `institution-file:${rowId}`, gzipSync(bytes).toString('base64'));
  await writeFile(temporary, sealed, { mode: 0o600, flush: true });
  await rename(temporary, place);
};

/** An institution's file as it was uploaded. */
export const readSealed = async (storedName: string, rowId: string): Promise<Buffer> => {
  const sealed = await readFile(pathOf(storedName), 'utf8');
  const packed = Buffer.from(open(dataKeys(), `institution-file:${rowId}`, sealed), 'base64');
  return gunzipSync(packed, { maxOutputLength: largestFile + 1 });
};

/** Takes files that no row names out of the store. */
export const dropSealed = async (storedNames: readonly string[]): Promise<void> => {
  await Promise.all(storedNames.map((name) => rm(pathOf(name), { force: true })));
};
