import type { PayloadRequest } from 'payload';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { documentSources } from '../documentSources.ts';
import { idOf } from '../fields/idOf.ts';
import { deadPathsAmong } from '../gate/deadPaths.ts';
import type { BrokenLinkDoc } from '../payload-types.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';
import { resolveTexts } from '../richText/resolveTexts.ts';
import { deadOutcomes } from './deadUrls.ts';
import { isOfTheWeb, linksOf, ownPathOf, type PlacedLink } from './linksOf.ts';
import { whyDead } from './whyDead.ts';

/** A public document by its kind and id. */
export interface Judged {
  kind: DocumentKind;
  docId: string;
}

type Kept = Omit<BrokenLinkDoc, 'commune'> & { commune: string };
/** What is kept of a document, and what should be; the two are the same where nothing has changed. */
interface Verdict extends Judged {
  known: Kept | undefined;
  broken: Omit<Kept, 'id' | 'since'> | undefined;
}

type Row = Record<string, unknown> & PublishedDoc & { deletedAt?: string | null };

const lineOf = ({ words, href }: PlacedLink, reason: string): string =>
  `„${words}”${href === undefined ? '' : ` ${href}`}: ${reason}`;

const linesOf = (
  links: readonly PlacedLink[],
  dead: { paths: ReadonlySet<string>; urls: ReadonlyMap<string, string> },
): string[] =>
  links.flatMap((link) => {
    const { href } = link;
    if (href === undefined) return [lineOf(link, 'Tego dokumentu nie ma na stronie')];
    const path = ownPathOf(href);
    if (path !== undefined) return dead.paths.has(path) ? [lineOf(link, 'Pod tym adresem nic nie ma')] : [];
    const outcome = dead.urls.get(href);
    return outcome === undefined ? [] : [lineOf(link, whyDead(outcome))];
  });

const rowsOf = async (req: PayloadRequest, { kind }: Pick<Judged, 'kind'>, ids: string[]): Promise<Row[]> => {
  const collection = documentSources.find((one) => one.kind === kind)?.collection;
  if (!collection) return [];
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    pagination: false,
    limit: ids.length,
    req,
  });
  return docs.filter(({ deletedAt }) => !deletedAt);
};

const linksByRow = async (req: PayloadRequest, kind: DocumentKind, rows: readonly Row[]) => {
  const collection = documentSources.find((one) => one.kind === kind)?.collection;
  if (!collection) return [];
  const { flattenedFields } = req.payload.collections[collection].config;
  const all: { row: Row; collection: string; commune: string; links: PlacedLink[] }[] = [];
  for (const row of rows) {
    const commune = idOf(row.commune);
    const resolved = await resolveTexts(req, documentSources, { id: commune }, row);
    all.push({ row, collection, commune, links: linksOf(flattenedFields, resolved) });
  }
  return all;
};

const different = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** What each of these documents, all of one kind, should have in the list of broken links. */
const judgeKind = async (req: PayloadRequest, kind: DocumentKind, ids: string[]): Promise<Verdict[]> => {
  const documents = await linksByRow(req, kind, await rowsOf(req, { kind }, ids));
  const hrefs = documents.flatMap(({ links }) => links.flatMap(({ href }) => href ?? []));
  const urls = await deadOutcomes(req, different(hrefs.filter(isOfTheWeb)));
  const found = new Map<string, Verdict['broken']>();
  for (const [commune, own] of Map.groupBy(documents, (one) => one.commune)) {
    const paths = different(own.flatMap(({ links }) => links.map(({ href }) => href && ownPathOf(href))));
    const dead = { urls, paths: new Set(await deadPathsAmong(req, documentSources, commune, paths)) };
    for (const { row, collection, links } of own) {
      const lines = linesOf(links, dead);
      if (lines.length === 0) continue;
      found.set(row.id, {
        ...{ commune, kind, collectionName: collection, docId: row.id, title: row.title },
        detail: [...new Set(lines)].join('\n'),
      });
    }
  }
  const known = await req.payload.db.find<Kept>({
    collection: 'brokenLinks',
    where: { docId: { in: ids } },
    pagination: false,
    limit: ids.length,
    req,
  });
  return ids.map((docId) => ({
    kind,
    docId,
    known: known.docs.find((one) => one.docId === docId),
    broken: found.get(docId),
  }));
};

/** What each of these documents has in the list of broken links, and what it should have. */
export const judgeLinks = async (req: PayloadRequest, documents: readonly Judged[]): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  for (const [kind, own] of Map.groupBy(documents, (one) => one.kind)) {
    const ids = different(own.map(({ docId }) => docId));
    for (let from = 0; from < ids.length; from += 100)
      verdicts.push(...(await judgeKind(req, kind, ids.slice(from, from + 100))));
  }
  return verdicts;
};

/** Whether the list does not yet say what it should. */
export const isStale = ({ known, broken }: Verdict): boolean =>
  known?.detail !== broken?.detail || known?.title !== broken?.title;
