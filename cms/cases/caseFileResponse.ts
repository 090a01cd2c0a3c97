import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { notFound } from '../api/problem.ts';
import { env } from '../env.ts';
import type { CaseFileDoc } from '../payload-types.ts';
import { toCaseFile } from './caseModels.ts';
import { attachmentHeader } from './fileName.ts';

/** Where private files of cases rest. */
export const caseFilePath = (stored: string): string => path.join(env.dataDir, 'files/cases', path.basename(stored));

/** A private file as a download that no browser opens, runs or keeps. */
export const caseFileResponse = async (doc: CaseFileDoc): Promise<Response> => {
  const { fileName, mimeType } = toCaseFile(doc);
  const stored = caseFilePath(doc.filename ?? '');
  const size = await sizeOf(stored);
  return new Response(Readable.toWeb(createReadStream(stored)) as ReadableStream, {
    headers: {
      'Content-Type': mimeType,
      'Content-Length': String(size),
      'Content-Disposition': attachmentHeader(fileName),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
};

const sizeOf = async (stored: string): Promise<number> => {
  try {
    return (await stat(stored)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw notFound();
    throw error;
  }
};
