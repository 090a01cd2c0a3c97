import { announcementPath } from '../../content-models/announcements/announcement.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where an announcement lives on its commune's site. */
export const announcementPathOf: PathOf = ({ language, slug }) =>
  Promise.resolve(languagePath(language, announcementPath({ slug })));
