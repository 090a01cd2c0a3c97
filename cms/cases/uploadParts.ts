import { randomUUID } from 'node:crypto';
import { mkdir, open as openFile, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import { z } from 'zod';
import { idSchema } from '../../content-models/shared/identity.ts';
import { env } from '../env.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const factsSchema = z.object({ name: z.string(), size: z.int().positive(), sha256: z.string() });

/** A file that has begun to come. */
export type UploadPart = z.infer<typeof factsSchema> & {
  id: string;
  /** how many of its bytes are here */
  offset: number;
};

// A folder for each resident: nobody's path leads to a stranger's part, and none of it is public.
const root = path.join(env.dataDir, 'files/uploads');
const folderOf = (resident: string): string => path.join(root, path.basename(resident));
const bytesPath = (resident: string, id: string): string => path.join(folderOf(resident), `${id}.part`);
const factsPath = (resident: string, id: string): string => path.join(folderOf(resident), `${id}.facts`);

const unlessMissing = async <Value>(asked: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Makes room for a file that begins to come; its name rests sealed. */
export const beginPart = async (resident: string, facts: z.infer<typeof factsSchema>): Promise<UploadPart> => {
  const id = v7();
  await mkdir(folderOf(resident), { recursive: true });
  const aside = path.join(folderOf(resident), `${randomUUID()}.new`);
  await writeFile(aside, seal(dataKeys(), id, JSON.stringify(facts)));
  await rename(aside, factsPath(resident, id));
  return { id, ...facts, offset: 0 };
};

/** A resident's own part by its id; nothing for anybody else's and for what is no id. */
export const partOf = async (resident: string, id: string): Promise<UploadPart | undefined> => {
  if (!idSchema.safeParse(id).success) return undefined;
  const sealed = await unlessMissing(readFile(factsPath(resident, id), 'utf8'));
  if (sealed === undefined) return undefined;
  const facts = factsSchema.parse(JSON.parse(open(dataKeys(), id, sealed)));
  const bytes = await unlessMissing(stat(bytesPath(resident, id)));
  return { id, ...facts, offset: bytes?.size ?? 0 };
};

/** Everything of a resident's that has begun to come, the oldest first. */
export const partsOf = async (resident: string): Promise<UploadPart[]> => {
  const names = (await unlessMissing(readdir(folderOf(resident)))) ?? [];
  const ids = names.filter((name) => name.endsWith('.facts')).map((name) => name.slice(0, -'.facts'.length));
  const parts = await Promise.all(ids.sort().map((id) => partOf(resident, id)));
  return parts.filter((part) => part !== undefined);
};

/** More came than was announced. */
export class PartTooLong extends Error {}

/**
 * Adds bytes as they come, so that a broken connection leaves what it brought; never more than were announced. Whoever
 * begins anew on another connection aborts this one: what still comes on it is late.
 */
export const addToPart = async (
  resident: string,
  part: UploadPart,
  bytes: ReadableStream<Uint8Array> | null,
  signal: AbortSignal,
): Promise<number> => {
  const file = await openFile(bytesPath(resident, part.id), 'a');
  const reader = bytes?.getReader();
  const end = () => void reader?.cancel().catch(() => undefined);
  signal.addEventListener('abort', end);
  try {
    let offset = part.offset;
    for (let read = await reader?.read(); read?.value && !signal.aborted; read = await reader?.read()) {
      if (offset + read.value.length > part.size) {
        await file.truncate(part.offset);
        end();
        throw new PartTooLong();
      }
      await file.appendFile(read.value);
      offset += read.value.length;
    }
    return offset;
  } finally {
    signal.removeEventListener('abort', end);
    await file.close();
  }
};

/** The bytes that are here. */
export const readPart = (resident: string, { id }: UploadPart): Promise<Buffer> => readFile(bytesPath(resident, id));

/** Forgets a part. */
export const dropPart = async (resident: string, id: string): Promise<void> => {
  await rm(factsPath(resident, id), { force: true });
  await rm(bytesPath(resident, id), { force: true });
};

/** Forgets whatever nothing was added to since then, and folders that are empty by now. */
export const forgetOldParts = async (before: number): Promise<void> => {
  for (const resident of (await unlessMissing(readdir(root))) ?? []) {
    const folder = folderOf(resident);
    const names = await readdir(folder);
    const fresh = new Set<string>();
    for (const name of names) {
      const found = await unlessMissing(stat(path.join(folder, name)));
      if (found && found.mtimeMs >= before) fresh.add(path.parse(name).name);
    }
    const old = names.filter((name) => !fresh.has(path.parse(name).name));
    for (const name of old) await rm(path.join(folder, name), { force: true });
    // not empty: somebody begins again in this moment
    if (old.length === names.length) await rmdir(folder).catch(() => undefined);
  }
};
