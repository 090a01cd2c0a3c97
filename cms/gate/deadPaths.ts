import type { PayloadRequest } from 'payload';
import { reservedAnnouncementSlugs } from '../../content-models/announcements/announcement.ts';
import { reservedBipSlugs } from '../../content-models/bip/bip.ts';
import { reservedEventSlugs } from '../../content-models/events/event.ts';
import { reservedNewsSlugs } from '../../content-models/news/news.ts';
import { reservedPageSlugs } from '../../content-models/pages/page.ts';
import { reservedCardSlugs } from '../../content-models/serviceCards/serviceCard.ts';
import type { DocumentSource } from '../publishing/documentSource.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';

/** Where nothing but documents stand, and the lists between them. */
const shelves: Record<string, readonly string[]> = {
  ogloszenia: reservedAnnouncementSlugs,
  sprawy: reservedCardSlugs,
  aktualnosci: reservedNewsSlugs,
  wydarzenia: reservedEventSlugs,
  projekty: [],
  galerie: [],
  'rada/sesje': [],
  'rada/kadencja': [],
  'rada/radni': [],
};

/** Lists and pages of the site that stand beside documents. */
const fixed = new Set(['bip', 'status', 'styl', 'offline', 'urzad/wydzialy', 'urzad/telefony']);

/** Addresses of lists and other pages that no document has. */
const isOfTheSite = (parts: string[]): boolean => {
  const own = parts[0] === 'en' || parts[0] === 'uk' ? parts.slice(1) : parts;
  const [first = '', second = ''] = own;
  const last = own.at(-1) ?? '';
  if (first === '' || fixed.has(own.join('/'))) return true;
  // the register of changes and the archive, with their years and months
  if (first === 'bip' && reservedBipSlugs.includes(second)) return true;
  const lists = shelves[own.slice(0, -1).join('/')];
  // files stand on every shelf: a calendar, a feed
  if (lists) return lists.includes(last) || last.includes('.');
  return reservedPageSlugs.includes(first);
};

const partsOf = (path: string): string[] => {
  const parts = path.split('/').filter(Boolean);
  // each document has its history under it
  return parts.length > 1 && parts.at(-1) === 'historia' ? parts.slice(0, -1) : parts;
};

const addressOf = (parts: string[]): string => `/${parts.join('/')}/`;

/** Which of these addresses lead to nothing on the commune's site. */
export const deadPathsAmong = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  commune: string,
  paths: readonly string[],
): Promise<string[]> => {
  const asked = paths.filter((path) => !isOfTheSite(partsOf(path)));
  if (asked.length === 0) return [];
  const alive = await publicAmong(req, sources, commune, asked);
  const left = asked.filter((path) => !alive.has(addressOf(partsOf(path))));
  if (left.length === 0) return [];
  const led = await ledElsewhere(req, sources, commune, left);
  return left.filter((path) => !led.has(addressOf(partsOf(path))));
};

/** The addresses at which documents of the commune stand now, looked for by their last parts. */
const publicAmong = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  commune: string,
  paths: readonly string[],
): Promise<Set<string>> => {
  const slugs = [...new Set(paths.map((path) => partsOf(path).at(-1) ?? ''))];
  const alive = new Set<string>();
  for (const source of sources) {
    const { docs } = await req.payload.db.find<PublishedDoc>({
      collection: source.collection,
      where: {
        and: [{ slug: { in: slugs } }, { commune: { equals: commune } }, { _status: { equals: 'published' } }],
      },
      limit: 10 * slugs.length,
      pagination: false,
      req,
    });
    for (const doc of docs) alive.add(await source.pathOf(doc, req));
  }
  return alive;
};

/** The addresses from which readers are led on: by hand, or because a document that stood there has moved. */
const ledElsewhere = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  commune: string,
  paths: readonly string[],
): Promise<Set<string>> => {
  const addresses = [...new Set(paths.map((path) => addressOf(partsOf(path))))];
  const find = <Row>(collection: 'changeRegister' | 'redirects', field: string) =>
    req.payload.db.find<Row & { id: string }>({
      collection,
      where: { and: [{ commune: { equals: commune } }, { [field]: { in: addresses } }] },
      limit: 1000,
      pagination: false,
      req,
    });
  const led = new Set((await find<{ from: string }>('redirects', 'from')).docs.map(({ from }) => from));
  const moved = (await find<{ path: string; kind: string; docId: string }>('changeRegister', 'path')).docs;
  for (const [kind, rows] of Map.groupBy(moved, (row) => row.kind)) {
    const collection = sources.find((source) => source.kind === kind)?.collection;
    if (!collection) continue;
    const living = await req.payload.db.find<{ id: string }>({
      collection,
      where: { and: [{ id: { in: rows.map(({ docId }) => docId) } }, { _status: { equals: 'published' } }] },
      limit: rows.length,
      pagination: false,
      req,
    });
    const ids = new Set(living.docs.map(({ id }) => id));
    for (const { path, docId } of rows) if (ids.has(docId)) led.add(path);
  }
  return led;
};
