import { departmentPath } from '../../content-models/departments/department.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where a department lives on its commune's site. */
export const departmentPathOf: PathOf = ({ language, slug }) =>
  Promise.resolve(languagePath(language, departmentPath({ slug })));
