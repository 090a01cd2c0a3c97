import type { CollectionSlug, PayloadRequest } from 'payload';
import { reservedPageSlugs } from '../../content-models/pages/page.ts';
import { endOfChain } from '../../content-models/redirects/followRedirects.ts';
import { redirectFromSchema, systemAddressParts } from '../../content-models/redirects/redirect.ts';
import { documentSources } from '../documentSources.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { RedirectDoc } from '../payload-types.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';
import { rowsOf } from './rowsOf.ts';

/** The public path of a document that is on the site now. */
const livingPath = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<string | undefined> => {
  const source = documentSources.find((one) => one.collection === collection);
  if (!source) return undefined;
  const row = await req.payload.db.findOne<PublishedDoc>({ collection, where: { id: { equals: id } }, req });
  return row?._status === 'published' ? source.pathOf(row, req) : undefined;
};

/** Whether a document of that commune lives at the address. */
const isAlive = async (req: PayloadRequest, commune: string, path: string): Promise<boolean> => {
  const slug = path.split('/').at(-2);
  for (const { collection, pathOf } of documentSources) {
    const { docs } = await req.payload.db.find<PublishedDoc>({
      collection,
      where: {
        and: [{ commune: { equals: commune } }, { slug: { equals: slug } }, { _status: { equals: 'published' } }],
      },
      pagination: false,
      req,
    });
    for (const doc of docs) if ((await pathOf(doc, req)) === path) return true;
  }
  return false;
};

/** Whether the address tells why something was taken down: that answer must stay. */
const tellsOfRemoval = async (req: PayloadRequest, commune: string, path: string): Promise<boolean> => {
  const { docs } = await req.payload.db.find<{ id: string; docId: string; kind: string }>({
    collection: 'changeRegister',
    where: { and: [{ commune: { equals: commune } }, { path: { equals: path } }, { action: { equals: 'remove' } }] },
    pagination: false,
    req,
  });
  for (const { docId, kind } of docs) {
    const collection = documentSources.find((one) => one.kind === kind)?.collection;
    if (collection && (await livingPath(req, collection, docId)) === undefined) return true;
  }
  return false;
};

type Target = Pick<RedirectDoc, 'document' | 'address'>;

const pathOfTarget = async (req: PayloadRequest, { document, address }: Target): Promise<string | undefined> => {
  const id = maybeIdOf(document?.value);
  return document && id !== undefined ? livingPath(req, document.relationTo, id) : (address ?? undefined);
};

/** Whether the redirects of the commune, with this one among them, would send a reader round in circles. */
const makesCircle = async (
  req: PayloadRequest,
  commune: string,
  own: Target & { id: string | undefined; from: string },
): Promise<boolean> => {
  const chain = new Map<string, string>();
  for (const row of [...(await rowsOf(req, commune)).filter(({ id }) => id !== own.id), own]) {
    const to = await pathOfTarget(req, row);
    if (to !== undefined) chain.set(row.from, to);
  }
  return chain.has(own.from) && endOfChain(own.from, chain) === undefined;
};

/** The rules of an address that leads away: its own, free, and not in circles. */
export const checkRedirect = async (
  value: unknown,
  { req, id, data }: { req: PayloadRequest; id?: number | string; data: Partial<RedirectDoc> },
): Promise<string | true> => {
  const parsed = redirectFromSchema.safeParse(value);
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'Popraw adres.';
  const from = parsed.data;
  const [first = '', ...rest] = from.slice(1, -1).split('/');
  if (systemAddressParts.includes(first)) return `Adresów od /${first}/ używa sam system. Wybierz inny.`;
  if (rest.length === 0 && reservedPageSlugs.includes(first)) return 'Pod tym adresem jest strona tego serwisu.';
  const commune = maybeIdOf(data.commune);
  if (commune === undefined) return true;
  if (await isAlive(req, commune, from))
    return 'Pod tym adresem jest opublikowany dokument. Zdejmij go albo zmień jego adres.';
  if (await tellsOfRemoval(req, commune, from))
    return 'Ten adres mówi, dlaczego dokument zniknął ze strony, i musi tak zostać.';
  const own = { id: id === undefined ? undefined : String(id), from, document: data.document, address: data.address };
  if ((await rowsOf(req, commune)).some((row) => row.from === from && row.id !== own.id))
    return 'Ten adres ma już przekierowanie. Zmień tamto.';
  return (await makesCircle(req, commune, own)) ? 'To przekierowanie prowadziłoby w kółko. Wybierz inny cel.' : true;
};
