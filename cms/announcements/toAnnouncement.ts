import { announcementSchema, type Announcement } from '../../content-models/announcements/announcement.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { toDocument, toDocuments } from '../documents/toDocument.ts';
import type { AnnouncementDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toRichText } from '../richText/toRichText.ts';
import { ownFieldsOf, plainFields } from './ownFieldsOf.ts';

/** Another announcement that this one names: with its address once that is public. */
const named = (doc: AnnouncementDoc) => ({
  id: doc.id,
  title: doc.title,
  ...(doc._status === 'published' ? { slug: doc.slug } : {}),
});

/** What the own type takes from other rows: the file with the consolidated text, the alert that is replaced. */
const relatedFields = ({ type, resolution, crisisAlert }: AnnouncementDoc): Record<string, unknown> => {
  const file = resolution?.consolidatedText;
  if (type === 'resolution' && file && typeof file === 'object') return { consolidatedText: toDocument(file) };
  const earlier = crisisAlert?.updateOf;
  if (type === 'crisisAlert' && earlier && typeof earlier === 'object' && earlier.publishedAt)
    return { updates: { ...named(earlier), sentAt: earlier.publishedAt } };
  return {};
};

/** An announcement as readers get it: a positive list, so what is internal stays inside. */
export const toAnnouncement = (doc: AnnouncementDoc, commune: Commune, path: string): Announcement =>
  announcementSchema.parse({
    ...ownFieldsOf(doc as unknown as Parameters<typeof ownFieldsOf>[0]),
    ...relatedFields(doc),
    ...toPublishedDocument(doc, commune, path),
    type: doc.type,
    slug: doc.slug,
    body: toRichText(doc.body),
    authority: doc.authority,
    legalBasis: (doc.legalBasis ?? []).map((basis) => plainFields({ ...basis })),
    attachments: toDocuments(doc.attachments),
    relations: (doc.relations ?? []).flatMap(({ kind, target }) =>
      typeof target === 'object' ? [{ kind, ...named(target) }] : [],
    ),
    ...plainFields({
      department: doc.department,
      caseSign: doc.caseSign,
      adoptedAt: doc.adoptedAt,
      visibleFrom: doc.visibleFrom,
      visibleTo: doc.visibleTo,
      deadlineAt: doc.deadlineAt,
      legalEffectAt: doc.legalEffectAt,
      area: doc.area,
      contact: doc.contact,
    }),
  });
