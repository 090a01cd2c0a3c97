import { mediaSchema, type Media } from '../../content-models/media/media.ts';
import type { MediaDoc } from '../payload-types.ts';

/** A published picture as the site gets it. */
export const toMedia = (doc: MediaDoc): Media =>
  mediaSchema.parse({
    id: doc.id,
    alt: doc.decorative ? '' : (doc.alt ?? ''),
    decorative: doc.decorative === true,
    ...(doc.credit ? { credit: doc.credit } : {}),
    fileName: doc.filename,
    mimeType: doc.mimeType,
    width: doc.width,
    height: doc.height,
    sha256: doc.sha256,
    focal: { x: doc.focalX ?? 50, y: doc.focalY ?? 50 },
  });
