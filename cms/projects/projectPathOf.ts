import { projectPath } from '../../content-models/projects/project.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where a project lives on its commune's site. */
export const projectPathOf: PathOf = ({ language, slug }) =>
  Promise.resolve(languagePath(language, projectPath({ slug })));
