import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { foundSignatureSchema } from '../../content-models/letters/letter.ts';
import { notFound } from '../api/problem.ts';
import { attachmentHeader } from '../cases/fileName.ts';
import { env } from '../env.ts';

/** A file of a letter as its row knows it; `stored` is its random name on disk. */
export const keptFileSchema = z.object({
  stored: z.string(),
  fileName: z.string(),
  mimeType: z.string(),
  size: z.int(),
  sha256: z.string(),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

/** The same of the signed version. */
export const keptSignedSchema = keptFileSchema.extend({
  signature: foundSignatureSchema,
  holdsOurs: z.boolean().optional(),
});
export type KeptSigned = z.infer<typeof keptSignedSchema>;

const folder = (): string => path.join(env.dataDir, 'files/letters');
const pathOf = (stored: string): string => path.join(folder(), path.basename(stored));

/** Puts bytes on disk as they are, and on the platter before their row is written. */
export const keepLetterFile = async (stored: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(folder(), { recursive: true });
  const file = await open(pathOf(stored), 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Takes files off the disk that no row points to any more. */
export const dropLetterFiles = async (files: (Pick<KeptFile, 'stored'> | undefined)[]): Promise<void> => {
  for (const file of files) if (file) await rm(pathOf(file.stored), { force: true });
};

/** The bytes of a kept file. */
export const readLetterFile = ({ stored }: KeptFile): Promise<Buffer> => readFile(pathOf(stored));

const guarded = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** A kept file as a download that no browser opens, runs or keeps. */
export const letterFileResponse = async ({ stored, fileName, mimeType }: KeptFile): Promise<Response> => {
  const size = await stat(pathOf(stored)).then(
    (found) => found.size,
    () => {
      throw notFound();
    },
  );
  return new Response(Readable.toWeb(createReadStream(pathOf(stored))) as ReadableStream, {
    headers: {
      'Content-Type': mimeType,
      'Content-Length': String(size),
      'Content-Disposition': attachmentHeader(fileName),
      ...guarded,
    },
  });
};

/** A PDF of ours to look at in place before it is sent; nothing in it runs. */
export const previewLetterResponse = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline', ...guarded },
  });
