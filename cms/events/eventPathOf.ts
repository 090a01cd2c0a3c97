import { eventPath } from '../../content-models/events/event.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where an event lives on its commune's site. */
export const eventPathOf: PathOf = ({ language, slug }) => Promise.resolve(languagePath(language, eventPath({ slug })));
