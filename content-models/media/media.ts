import { z } from 'zod';
import { idSchema, sha256Schema } from '../shared/identity.ts';

/** A published picture; the site makes its AVIF and WebP sizes itself. */
export const mediaSchema = z.object({
  id: idSchema,
  /** Empty exactly when the picture is decorative. */
  alt: z.string(),
  decorative: z.boolean(),
  credit: z.string().optional(),
  fileName: z.string(),
  mimeType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/avif']),
  width: z.int().positive(),
  height: z.int().positive(),
  sha256: sha256Schema,
  /** Per cent from the left and the top. */
  focal: z.object({ x: z.number(), y: z.number() }).default({ x: 50, y: 50 }),
});
export type Media = z.infer<typeof mediaSchema>;

/** Widths in CSS pixels that the site prepares, each only when the original is at least that wide. */
export const mediaWidths = [480, 960, 1600] as const;

/** The address of one prepared size. */
export const mediaPath = (media: Pick<Media, 'sha256'>, width: number, format: 'avif' | 'webp' | 'jpeg'): string =>
  `/obrazy/${media.sha256.slice(0, 16)}-${String(width)}.${format === 'jpeg' ? 'jpg' : format}`;
