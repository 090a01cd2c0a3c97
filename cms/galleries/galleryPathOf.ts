import { galleryPath } from '../../content-models/galleries/gallery.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { PathOf } from '../publishing/recordPublication.ts';

/** Where a gallery lives on its commune's site. */
export const galleryPathOf: PathOf = ({ language, slug }) =>
  Promise.resolve(languagePath(language, galleryPath({ slug })));
