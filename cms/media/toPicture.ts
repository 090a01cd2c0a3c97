import type { Media } from '../../content-models/media/media.ts';
import type { MediaDoc } from '../payload-types.ts';
import { toMedia } from './toMedia.ts';

/** A chosen picture as readers get it; one that is not opened, or gone, is absent. */
export const toPicture = (picture: string | MediaDoc | null | undefined): Media | undefined =>
  typeof picture === 'object' && picture !== null ? toMedia(picture) : undefined;
