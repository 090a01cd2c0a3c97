import type { PayloadRequest } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';
import type { PageDoc } from '../payload-types.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';

/** The slugs from the root to the page; a loop of parents ends where it closes. */
export const pagePathOf = async (doc: PublishedDoc, req: PayloadRequest): Promise<string> => {
  const slugs: string[] = [];
  const seen = new Set<string>();
  let page = doc as unknown as PageDoc | undefined;
  while (page && !seen.has(page.id)) {
    seen.add(page.id);
    slugs.unshift(page.slug);
    const parent = maybeIdOf(page.parent);
    page =
      parent === undefined
        ? undefined
        : ((await req.payload.db.findOne<PageDoc>({ collection: 'pages', where: { id: { equals: parent } }, req })) ??
          undefined);
  }
  return `/${slugs.join('/')}/`;
};
