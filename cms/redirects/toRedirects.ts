import { redirectsSchema } from '../../content-models/redirects/redirect.ts';
import { toLinkTarget } from '../fields/toLinkTarget.ts';
import type { RedirectDoc } from '../payload-types.ts';

/** The hand-made redirects of one commune as the site gets them. */
export const toRedirects = (docs: readonly RedirectDoc[]) =>
  redirectsSchema.parse({
    redirects: docs.flatMap((doc) => {
      const target = toLinkTarget(doc);
      return target ? [{ from: doc.from, target }] : [];
    }),
  });
