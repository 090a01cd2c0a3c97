import type { Commune } from '../../content-models/communes/commune.ts';
import { pageSchema, type Page } from '../../content-models/pages/page.ts';
import { toDocument, toDocuments } from '../documents/toDocument.ts';
import { toMedia } from '../media/toMedia.ts';
import type { PageDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toRichText } from '../richText/toRichText.ts';

/** A page as readers get it. */
export const toPage = (doc: PageDoc, commune: Commune, path: string): Page =>
  pageSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    ...(doc.parent ? { parentId: typeof doc.parent === 'string' ? doc.parent : doc.parent.id } : {}),
    body: toRichText(doc.body),
    ...(doc.picture && typeof doc.picture === 'object' ? { picture: toMedia(doc.picture) } : {}),
    attachments: toDocuments(doc.attachments),
    presentation: doc.presentation ?? 'standard',
    ...(doc.video && typeof doc.video === 'object' ? { video: toDocument(doc.video) } : {}),
    order: doc.order ?? 100,
    inMenu: doc.inMenu === true,
    shows: doc.shows ?? [],
  });
