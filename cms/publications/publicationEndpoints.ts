import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Endpoint, PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { z } from 'zod';
import { placementSchema, publicationKindSchema, type Feed } from '../../content-models/publications/publication.ts';
import { sha256Schema } from '../../content-models/shared/identity.ts';
import { printTroubleSchema } from '../../content-models/work/work.ts';
import { endpoint, json, noContent, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import type { DocumentSource } from '../publishing/documentSource.ts';
import { requireService } from '../api/requireService.ts';
import { keepPrintTrouble } from '../dashboard/quarantine.ts';
import { env } from '../env.ts';
import { isSeeding } from '../health/health.ts';
import { waitForPublication } from './followers.ts';
import { recordsOf, snapshotRecords } from './records.ts';

const entriesAtOnce = 500;

const feedAfter = async (req: PayloadRequest, after: number): Promise<Feed> => {
  const found = await req.payload.find({
    collection: 'publications',
    where: { seq: { greater_than: after } },
    sort: 'seq',
    limit: entriesAtOnce,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const entries = found.docs.map(({ seq, tenant, kind, docId, op, at }) => ({ seq, tenant, kind, docId, op, at }));
  return { entries, last: found.totalDocs > entries.length ? (entries.at(-1)?.seq ?? after) : await lastSeq(req) };
};

const lastSeq = async (req: PayloadRequest): Promise<number> => {
  const newest = await req.payload.find({
    collection: 'publications',
    sort: '-seq',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return newest.docs[0]?.seq ?? 0;
};

const feedQuery = z.object({
  after: z.coerce.number().int().nonnegative(),
  wait: z.coerce.number().int().min(0).max(30).default(0),
});

const ndjson = (lines: AsyncIterable<unknown>): Response =>
  new Response(
    Readable.toWeb(
      Readable.from(
        (async function* () {
          for await (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
        })(),
      ),
    ) as ReadableStream,
    { headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' } },
  );

const refuseWhileSeeding = (): void => {
  if (isSeeding()) throw new ProblemError({ status: 503, title: 'Dane pokazowe jeszcze powstają.' });
};

/** What the site process asks, over loopback and with the service token only. */
export const publicationEndpoints = (sources: readonly DocumentSource[]): Endpoint[] => [
  endpoint('get', '/feed', async (req) => {
    requireService(req);
    refuseWhileSeeding();
    const { after, wait } = parseBody(feedQuery, Object.fromEntries(req.searchParams));
    const until = Date.now() + wait * 1000;
    for (;;) {
      const feed = await feedAfter(req, after);
      const left = until - Date.now();
      if (feed.entries.length > 0 || feed.last < after || left <= 0) return json(feed);
      await waitForPublication(left);
    }
  }),
  endpoint('get', '/snapshot', async (req) => {
    requireService(req);
    refuseWhileSeeding();
    // The number is read first: what is published meanwhile comes twice, which changes nothing; never not at all.
    const seq = await lastSeq(req);
    return ndjson(
      (async function* () {
        let count = 0;
        for await (const record of snapshotRecords(req, sources)) {
          count += 1;
          yield record;
        }
        yield { kind: 'end', seq, count };
      })(),
    );
  }),
  endpoint('get', '/records', async (req) => {
    requireService(req);
    const kind = parseBody(publicationKindSchema, req.searchParams.get('kind'));
    const ids = (req.searchParams.get('ids') ?? '').split(',').filter(Boolean).slice(0, 100);
    const records = await recordsOf(req, sources, kind, ids);
    return ndjson(
      (async function* () {
        await Promise.resolve();
        yield* records;
      })(),
    );
  }),
  endpoint('get', '/files/:sha256', async (req) => {
    requireService(req);
    const sha256 = parseBody(sha256Schema, req.routeParams?.sha256);
    for (const [collection, folder] of [
      ['documents', 'documents'],
      ['media', 'media'],
    ] as const) {
      const found = await req.payload.find({
        collection,
        where: { sha256: { equals: sha256 } },
        limit: 1,
        depth: 0,
        overrideAccess: true,
        req,
      });
      const filename = found.docs[0]?.filename;
      if (!filename) continue;
      const file = path.join(env.dataDir, 'files', folder, path.basename(filename));
      const { size } = await stat(file);
      return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
        headers: { 'Content-Type': 'application/octet-stream', 'Content-Length': String(size) },
      });
    }
    throw notFound();
  }),
  endpoint('post', '/troubles', async (req) => {
    requireService(req);
    await keepPrintTrouble(req, parseBody(printTroubleSchema, await readJson(req)));
    return noContent();
  }),
  endpoint('post', '/placements', async (req) => {
    requireService(req);
    const { placements } = parseBody(z.object({ placements: z.array(placementSchema).max(1000) }), await readJson(req));
    for (const placement of placements) {
      const known = await req.payload.db.findOne({
        collection: 'placements',
        where: { and: [{ docId: { equals: placement.docId } }, { revision: { equals: placement.revision } }] },
        req,
      });
      // The first moment counts; a later print of the same revision does not move it.
      if (!known) await req.payload.db.create({ collection: 'placements', data: { id: v7(), ...placement }, req });
    }
    return noContent();
  }),
];
