import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

const formats = { avif: 'avif', webp: 'webp', jpg: 'jpeg' } as const;

/** A draft's picture in one size, or its attachment as it is; made for one reader and kept nowhere. */
export const previewFile = async (
  original: Buffer,
  picture?: { width: number; format: string | undefined },
): Promise<{ body: Buffer; contentType: string }> => {
  if (!picture) {
    const type = await fileTypeFromBuffer(original);
    return { body: original, contentType: type?.mime ?? 'application/octet-stream' };
  }
  const format = formats[picture.format as keyof typeof formats];
  const body = await sharp(original, { limitInputPixels: 100_000_000 })
    .autoOrient()
    .resize({ width: Math.min(picture.width, 2000), withoutEnlargement: true })
    .toFormat(format, format === 'avif' ? { quality: 50, effort: 0 } : { quality: 75 })
    .toBuffer();
  return { body, contentType: `image/${format}` };
};
