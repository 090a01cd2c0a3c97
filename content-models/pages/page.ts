import { z } from 'zod';
import { legalMetadataSchema } from '../announcements/announcement.ts';
import { documentSchema } from '../documents/document.ts';
import { mediaSchema } from '../media/media.ts';
import { richTextSchema } from '../richText/richText.ts';
import { idSchema, languageSchema, tenantSchema } from '../shared/identity.ts';

/** A page of the site's tree. */
export const pageSchema = z.object({
  id: idSchema,
  tenant: tenantSchema,
  language: languageSchema,
  revision: z.int().positive(),
  /** `/urzad/kontakt/`: the slugs of the page and all above it */
  path: z.string().regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/),
  parentId: idSchema.optional(),
  title: z.string().min(2),
  summary: z.string().max(400),
  body: richTextSchema,
  picture: mediaSchema.optional(),
  attachments: z.array(documentSchema),
  /** Place among its siblings, smallest first. */
  order: z.int(),
  /** Whether the header's menu names it. */
  inMenu: z.boolean(),
  metadata: legalMetadataSchema,
});
export type Page = z.infer<typeof pageSchema>;

/** First address parts that the site keeps for itself. */
export const reservedPageSlugs = [
  'ogloszenia',
  'szukaj',
  'moje-miasto',
  'pliki',
  'obrazy',
  'podglad',
  'admin',
  'api',
  'en',
  'uk',
  'pagefind',
  '404',
  '410',
  '500',
  'healthz',
  '-',
];
