import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import { serviceCardPath } from '../../content-models/serviceCards/serviceCard.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where a card lives on its commune's site. */
export const serviceCardPathOf: PathOf = ({ language, slug }) =>
  Promise.resolve(languagePath(language, serviceCardPath({ slug })));
