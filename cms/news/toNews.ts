import type { Commune } from '../../content-models/communes/commune.ts';
import { newsSchema, type News } from '../../content-models/news/news.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toDocuments } from '../documents/toDocument.ts';
import { filled } from '../fields/filled.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { toPicture } from '../media/toPicture.ts';
import type { NewsDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toRichText } from '../richText/toRichText.ts';

/** A piece of news as readers get it. */
export const toNews = (doc: NewsDoc, commune: Commune, path: string): News =>
  newsSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    body: toRichText(doc.body),
    topics: doc.topics ?? [],
    pinned: doc.pinned === true,
    attachments: toDocuments(doc.attachments),
    ...filled({
      picture: toPicture(doc.picture),
      galleryId: maybeIdOf(doc.gallery),
      department: typeof doc.department === 'object' ? doc.department?.name : undefined,
      visibleTo: doc.visibleTo ? localDateOf(doc.visibleTo) : undefined,
    }),
  });
