import type { PayloadRequest } from 'payload';
import type { PageDoc } from '../payload-types.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'id' in value
      ? String(value.id)
      : undefined;

/** The slugs from the root to the page; a loop of parents ends where it closes. */
export const pagePathOf = async (doc: PublishedDoc, req: PayloadRequest): Promise<string> => {
  const slugs: string[] = [];
  const seen = new Set<string>();
  let page = doc as unknown as PageDoc | undefined;
  while (page && !seen.has(page.id)) {
    seen.add(page.id);
    slugs.unshift(page.slug);
    const parent = idOf(page.parent);
    page =
      parent === undefined
        ? undefined
        : ((await req.payload.db.findOne<PageDoc>({ collection: 'pages', where: { id: { equals: parent } }, req })) ??
          undefined);
  }
  return `/${slugs.join('/')}/`;
};
