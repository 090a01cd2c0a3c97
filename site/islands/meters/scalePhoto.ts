import { fitWithin } from './fitWithin.ts';

const LONGER_SIDE = 1600;
/** A picture of at most 1 MB, written as base64. */
const MOST_CHARACTERS = 1_390_000;

/**
 * A photo as a small JPEG: at most 1600 pixels and 1 MB. It is drawn anew, so where and when it was taken, which a phone
 * writes into its photos, stays on the phone. Nothing when the file is not a picture this browser can show.
 */
export const scalePhoto = async (file: Blob): Promise<string | undefined> => {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
  const canvas = document.createElement('canvas');
  let side = LONGER_SIDE;
  let url = '';
  for (const quality of [0.82, 0.65, 0.5]) {
    Object.assign(canvas, fitWithin(picture.width, picture.height, side));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    // a transparent picture would turn black
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    url = canvas.toDataURL('image/jpeg', quality);
    if (url.length <= MOST_CHARACTERS) break;
    side *= 0.75;
  }
  picture.close();
  return url.startsWith('data:image/jpeg;base64,') && url.length <= MOST_CHARACTERS ? url : undefined;
};
