import { personPath } from '../../content-models/people/person.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PersonDoc } from '../payload-types.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where a person's page is, if there is one: councillors stand with the council. */
export const personPathOf: PathOf = (doc) => {
  const { language, slug, group } = doc as unknown as PersonDoc;
  return Promise.resolve(languagePath(language, personPath({ slug, group })));
};
