import { councilSessionPath } from '../../content-models/council/councilSession.ts';
import { councilTermPath } from '../../content-models/council/councilTerm.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where a term of the council lives on its commune's site. */
export const councilTermPathOf: PathOf = ({ language, slug }) =>
  Promise.resolve(languagePath(language, councilTermPath({ slug })));

/** Where a session of the council lives on its commune's site. */
export const councilSessionPathOf: PathOf = ({ language, slug }) =>
  Promise.resolve(languagePath(language, councilSessionPath({ slug })));
