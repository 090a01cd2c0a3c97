import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { staffOf } from '../access/roles.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { documentSources } from '../documentSources.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { sentenceIn } from '../words/sentenceIn.ts';
import { checkDocument } from './checkDocument.ts';

const checkRequestSchema = z.object({
  collection: z.string(),
  id: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
});

/** The commune whose rules hold: the caller's own; the one the document belongs to, for the superadministrator. */
const communeFor = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | undefined,
  data: Record<string, unknown>,
): Promise<string> => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  if (!['editor', 'publisher', 'administrator', 'superadministrator'].includes(staff.role))
    throw new ProblemError({ status: 403, title: 'Treść sprawdzają redaktorzy.' });
  if (id !== undefined) {
    const found = await req.payload.find({
      collection,
      where: { id: { equals: id } },
      draft: true,
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
    });
    const row = found.docs[0] as unknown as { commune?: unknown } | undefined;
    if (!row) throw notFound();
    return maybeIdOf(row.commune) ?? '';
  }
  const commune = staff.commune ?? maybeIdOf(data.commune);
  if (commune === undefined) throw new ProblemError({ status: 400, title: 'Wybierz gminę dokumentu.' });
  return commune;
};

/** `POST /api/gate/check {collection, id?, data}`: the problems of a draft nobody saved yet. */
export const gateEndpoints: Endpoint[] = [
  endpoint('post', '/gate/check', async (req) => {
    if (!staffOf(req)) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
    const { collection, id, data } = parseBody(checkRequestSchema, await readJson(req));
    const source = documentSources.find((one) => one.collection === collection);
    if (!source) throw notFound();
    const commune = await communeFor(req, source.collection, id, data);
    const { problems } = await checkDocument(req, req.payload.collections[source.collection].config, commune, {
      ...data,
      ...(id === undefined ? {} : { id }),
    });
    const { language } = req.i18n;
    return json({
      problems: problems.map(({ message, mendLabel, ...problem }) => ({
        ...problem,
        message: sentenceIn(language, message),
        ...(mendLabel === undefined ? {} : { mendLabel: sentenceIn(language, mendLabel) }),
      })),
    });
  }),
];
