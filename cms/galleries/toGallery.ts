import type { Commune } from '../../content-models/communes/commune.ts';
import { gallerySchema, type Gallery } from '../../content-models/galleries/gallery.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toPicture } from '../media/toPicture.ts';
import type { GalleryDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';

/** A gallery as readers get it; a picture that is gone is left out. */
export const toGallery = (doc: GalleryDoc, commune: Commune, path: string): Gallery =>
  gallerySchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    takenOn: localDateOf(doc.takenOn),
    pictures: doc.pictures.flatMap(({ picture, caption }) => {
      const media = toPicture(picture);
      return media ? [{ picture: media, ...(caption ? { caption } : {}) }] : [];
    }),
  });
