import type { PayloadRequest } from 'payload';
import { reservedAnnouncementSlugs } from '../../content-models/announcements/announcement.ts';
import { reservedPageSlugs } from '../../content-models/pages/page.ts';
import type { DocumentSource } from '../publishing/documentSource.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';

/** Addresses of lists and other pages that no document has. */
const isOfTheSite = (parts: string[]): boolean => {
  const [first = '', second] = parts[0] === 'en' || parts[0] === 'uk' ? parts.slice(1) : parts;
  if (first === '') return true;
  if (first === 'ogloszenia' && parts.length === 2) return reservedAnnouncementSlugs.includes(second ?? '');
  return reservedPageSlugs.includes(first);
};

/** Which of these addresses lead to nothing on the commune's site. */
export const deadPathsAmong = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  commune: string,
  paths: readonly string[],
): Promise<string[]> => {
  const dead: string[] = [];
  for (const path of paths) {
    const parts = path.split('/').filter(Boolean);
    if (!(await isPublic(req, sources, commune, parts)) && !isOfTheSite(parts)) dead.push(path);
  }
  return dead;
};

const isPublic = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  commune: string,
  parts: string[],
): Promise<boolean> => {
  const slug = parts.at(-1);
  if (slug === undefined) return false;
  for (const source of sources) {
    const found = await req.payload.db.find<PublishedDoc>({
      collection: source.collection,
      where: {
        and: [{ slug: { equals: slug } }, { commune: { equals: commune } }, { _status: { equals: 'published' } }],
      },
      limit: 10,
      pagination: false,
      req,
    });
    for (const doc of found.docs) if ((await source.pathOf(doc, req)) === `/${parts.join('/')}/`) return true;
  }
  return false;
};
