import { z } from 'zod';
import { mediaSchema } from '../media/media.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { slugSchema } from '../shared/identity.ts';
import { localDateSchema } from '../shared/localDate.ts';

/** Pictures of one occasion; each has its own description and, when there is something to say, a caption. */
export const gallerySchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  /** the day on which the pictures were taken */
  takenOn: localDateSchema,
  pictures: z.array(z.object({ picture: mediaSchema, caption: z.string().optional() })).min(1),
});
export type Gallery = z.infer<typeof gallerySchema>;

/** The page of one Polish gallery. */
export const galleryPath = ({ slug }: Pick<Gallery, 'slug'>): string => `/galerie/${slug}/`;
