import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { languages } from '../../content-models/shared/identity.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { staffOf } from '../access/roles.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { originalTexts } from './originalTexts.ts';
import { translationDraft } from './translationDraft.ts';

const foreign = languages.filter((language) => language !== 'pl');
const requestSchema = z.object({
  language: z.enum(foreign as ['en', 'uk'], 'Wybierz angielski albo ukraiński.'),
});

interface Row extends Record<string, unknown> {
  id: string;
  language: string;
  revision?: number | null;
  translatedRevision?: number | null;
  _status?: string;
}

/** The newest version of a document the caller may read; what is another commune's is not there. */
const ownRow = async (req: PayloadRequest, collection: CollectionSlug): Promise<Row> => {
  if (!staffOf(req)) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: String(req.routeParams?.id) } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  });
  if (!docs[0]) throw notFound();
  return docs[0] as unknown as Row;
};

const translationsOf = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { translationOf: { equals: id } },
    draft: true,
    depth: 0,
    limit: languages.length,
    overrideAccess: false,
    req,
  });
  return docs as unknown as Row[];
};

/** What staff ask of a document's other languages; one set of doors for every kind. */
export const translationEndpoints = (collection: CollectionSlug): Endpoint[] => [
  /** `GET /:id/translations`: each language of a Polish document, whether it is there, public, and up to date. */
  endpoint('get', '/:id/translations', async (req) => {
    const original = await ownRow(req, collection);
    const rows = original.language === 'pl' ? await translationsOf(req, collection, original.id) : [];
    return json({
      translations: foreign.map((language) => {
        const row = rows.find((one) => one.language === language);
        return {
          language,
          ...(row
            ? {
                id: row.id,
                isPublic: row._status === 'published' || (row.revision ?? 0) > 0,
                isOutdated: (row.translatedRevision ?? 0) < (original.revision ?? 0),
              }
            : {}),
        };
      }),
    });
  }),
  /** `GET /:id/original`: the texts of the Polish document, field by field, beside which a translator writes. */
  endpoint('get', '/:id/original', async (req) => {
    const translation = await ownRow(req, collection);
    const original = maybeIdOf(translation.translationOf);
    if (original === undefined) throw notFound();
    return json(await originalTexts(req, collection, original, translation.translatedRevision ?? 0));
  }),
  /** `POST /:id/translate {language}`: a draft in that language with everything of the Polish one in it, to be overwritten. */
  endpoint('post', '/:id/translate', async (req) => {
    const original = await ownRow(req, collection);
    const { language } = parseBody(requestSchema, await readJson(req));
    if (original.language !== 'pl') {
      throw new ProblemError({ status: 409, title: 'Tłumaczy się z polskiego. Otwórz polski dokument.' });
    }
    const known = (await translationsOf(req, collection, original.id)).find((row) => row.language === language);
    if (known) return json({ id: known.id, created: false });
    const { id } = await req.payload.create({
      collection,
      data: translationDraft(req.payload.collections[collection].config.flattenedFields, original, language),
      draft: true,
      overrideAccess: false,
      req,
    });
    return json({ id, created: true }, 201);
  }),
];
