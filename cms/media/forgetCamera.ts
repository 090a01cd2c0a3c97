import sharp from 'sharp';
import { refusal } from '../api/refusal.ts';

/** As on the site, which makes the sizes: larger pictures are a way to fill the memory. */
const limitInputPixels = 100_000_000;

const unreadable = () =>
  refusal('Nie udało się odczytać zdjęcia. Otwórz je na komputerze, zapisz jeszcze raz i dodaj ponownie.');

/**
 * The picture without what a camera wrote into it: place, owner, device. It is turned upright first, because the mark
 * that says which way is up goes with the rest. A picture that carries nothing keeps its bytes.
 */
export const forgetCamera = async (bytes: Buffer): Promise<Buffer> => {
  try {
    const { format, exif, xmp, iptc, orientation = 1 } = await sharp(bytes, { limitInputPixels }).metadata();
    if (!exif && !xmp && !iptc && orientation === 1) return bytes;
    const upright = sharp(bytes, { limitInputPixels, animated: format === 'webp' }).autoOrient();
    switch (format) {
      case 'jpeg':
        return await upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
      case 'webp':
        return await upright.webp({ quality: 92 }).toBuffer();
      case 'heif':
        return await upright.avif({ quality: 70, effort: 2 }).toBuffer();
      default:
        return await upright.png().toBuffer();
    }
  } catch {
    throw unreadable();
  }
};
