import type { InstitutionKind } from '../../../content-models/institutions/institution.ts';
import type { Link } from '../../../content-models/links/link.ts';

/**
 * The link a page is about: the one its address names, if it is of the right kind; without a name the first of that
 * kind. A foreign, guessed or withdrawn id finds nothing, like one that never was.
 */
export const chooseLink = (
  links: readonly Link[],
  kinds: readonly InstitutionKind[],
  asked: string | null,
): Link | undefined => {
  const fitting = links.filter(({ institution }) => kinds.includes(institution.kind));
  return asked === null ? fitting[0] : fitting.find(({ id }) => id === asked);
};
