import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Endpoint } from 'payload';
import { staffOf } from '../access/roles.ts';
import { endpoint } from '../api/endpoint.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { earlierFile, earlierFilesOf } from './earlierFiles.ts';

/** `GET /api/documents/:id/earlier/:sha256`: a replaced file, for the staff of its commune. */
export const earlierFileEndpoint: Endpoint = endpoint('get', '/:id/earlier/:sha256', async (req) => {
  if (!staffOf(req)) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { id: { equals: String(req.routeParams?.id) } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  });
  const found = docs[0] && earlierFilesOf(docs[0]).find(({ sha256 }) => sha256 === req.routeParams?.sha256);
  if (!found) throw notFound();
  const file = earlierFile(found.storedName);
  const { size } = await stat(file).catch(() => {
    throw notFound();
  });
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(size),
      'Content-Disposition': `attachment; filename="${found.fileName.replace(/[^\w.-]/g, '_')}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
});
