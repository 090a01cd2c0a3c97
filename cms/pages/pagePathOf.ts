import { maybeIdOf } from '../fields/idOf.ts';
import type { PageDoc } from '../payload-types.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** The slugs from the root to the page; a loop of parents ends where it closes. */
export const pagePathOf: PathOf = async (doc, req) => {
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
  return languagePath(doc.language, `/${slugs.join('/')}/`);
};
