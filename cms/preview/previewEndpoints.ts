import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { staffOf } from '../access/roles.ts';
import { endpoint, json } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { env } from '../env.ts';
import { idOf } from '../fields/idOf.ts';
import { fieldErrorsOf } from '../../content-models/shared/problem.ts';
import { resolveTexts } from '../richText/resolveTexts.ts';
import type { DocumentSource } from '../publishing/documentSource.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';

const requireStaff = (req: PayloadRequest): void => {
  if (!staffOf(req)) throw new ProblemError({ status: 401, title: 'Zaloguj się, żeby zobaczyć podgląd.' });
};

/** The newest version of a document, published or not, if the caller may read it. */
const newestVersion = async (req: PayloadRequest, { collection, depth = 1 }: DocumentSource, id: string) => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth,
    limit: 1,
    overrideAccess: false,
    req,
  });
  return docs[0] as unknown as (PublishedDoc & { commune: unknown }) | undefined;
};

/** The draft as the site would get it if it were published now; what is missing for that is a 422 in words. */
const previewRecord = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  source: DocumentSource,
  id: string,
) => {
  const doc = await newestVersion(req, source, id);
  if (!doc) throw notFound();
  const commune = (await allCommunes(req.payload, req)).find((one) => one.id === idOf(doc.commune));
  if (!commune) throw notFound();
  // a draft that was never public has no revision yet
  const shown = { ...doc, revision: Math.max(1, doc.revision ?? 1) };
  try {
    const resolved = await resolveTexts(req, sources, commune, shown);
    const document = await source.toDocument(resolved as never, commune, await source.pathOf(shown, req), req);
    return publishedRecordSchema.parse({ kind: source.kind, tenant: commune.tenant, docId: doc.id, document });
  } catch (error) {
    const errors = error instanceof z.ZodError ? fieldErrorsOf(error) : undefined;
    throw new ProblemError(
      {
        status: 422,
        title: 'Szkicu jeszcze nie da się pokazać.',
        detail: 'Uzupełnij wymagane pola, zapisz szkic i odśwież podgląd.',
        ...(errors ? { errors } : {}),
      },
      { cause: error },
    );
  }
};

const sha16Schema = z.string().regex(/^[0-9a-f]{16}$/);

/** A file the caller may read, public or not, by the beginning of its fingerprint. */
const fileAnswer = async (req: PayloadRequest, sha16: string): Promise<Response> => {
  for (const collection of ['documents', 'media'] as const) {
    const { docs } = await req.payload.find({
      collection,
      where: { sha256: { contains: sha16 } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    });
    const filename = docs.find(({ sha256 }) => sha256?.startsWith(sha16))?.filename;
    if (!filename) continue;
    const file = path.join(env.dataDir, 'files', collection, path.basename(filename));
    const { size } = await stat(file);
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': 'attachment',
        'Content-Length': String(size),
        'Cache-Control': 'no-store',
      },
    });
  }
  throw notFound();
};

/** What the site process asks with an editor's own cookie, to show a draft in the real page (design §4.16). */
export const previewEndpoints = (sources: readonly DocumentSource[]): Endpoint[] => [
  endpoint('get', '/preview/documents/:collection/:id', async (req) => {
    requireStaff(req);
    const collection = req.routeParams?.collection as CollectionSlug;
    const source = sources.find((one) => one.collection === collection);
    if (!source) throw notFound();
    return json(await previewRecord(req, sources, source, String(req.routeParams?.id)));
  }),
  endpoint('get', '/preview/files/:sha16', (req) => {
    requireStaff(req);
    return fileAnswer(req, parseBody(sha16Schema, req.routeParams?.sha16));
  }),
];
