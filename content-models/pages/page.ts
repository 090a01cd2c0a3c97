import { z } from 'zod';
import { announcementTypeNames, type AnnouncementType } from '../announcements/announcementTypes.ts';
import { reservedBipSlugs } from '../bip/bip.ts';
import { documentSchema } from '../documents/document.ts';
import { mediaSchema } from '../media/media.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { idSchema } from '../shared/identity.ts';

/** A page of the site's tree. */
export const pageSchema = publishedDocumentSchema.extend({
  parentId: idSchema.optional(),
  body: richTextSchema,
  picture: mediaSchema.optional(),
  attachments: z.array(documentSchema),
  /** Place among its siblings, smallest first. */
  order: z.int(),
  /** Whether the header's menu names it. */
  inMenu: z.boolean(),
  /** how it is set: as any page, as an easy-to-read text, or around a film in sign language */
  presentation: z.enum(['standard', 'easyToRead', 'signLanguage']).default('standard'),
  /** a film that tells the same, with the text as its transcript */
  video: documentSchema.optional(),
  /** Types of announcements whose newest entries stand under the text. */
  shows: z.array(z.enum(announcementTypeNames as [AnnouncementType, ...AnnouncementType[]])).default([]),
});
export type Page = z.infer<typeof pageSchema>;

/** Address parts that the site keeps for itself. */
export const reservedPageSlugs = [
  'ogloszenia',
  'sprawy',
  'rada',
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
  '503',
  'styl',
  'mapa-strony',
  'ocena-strony',
  'healthz',
  '-',
  'aktualnosci',
  'wydarzenia',
  'projekty',
  'galerie',
  ...reservedBipSlugs,
];
