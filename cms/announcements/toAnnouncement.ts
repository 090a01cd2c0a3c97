import { announcementSchema, type Announcement } from '../../content-models/announcements/announcement.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toDocuments } from '../documents/toDocument.ts';
import type { AnnouncementDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toRichText } from '../richText/toRichText.ts';

const dayFields = new Set(['entryIntoForce', 'startsAt', 'endsAt', 'postedUntil', 'filedAt', 'expectedAt']);

/** The group of the document's own type, empty values left out and days as days. */
const ownFields = (doc: AnnouncementDoc): Record<string, unknown> => {
  const group =
    doc.type === 'communique'
      ? {}
      : ((doc as unknown as Record<string, Record<string, unknown> | undefined>)[doc.type] ?? {});
  return Object.fromEntries(
    Object.entries(group)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => [name, dayFields.has(name) ? localDateOf(value as string) : value]),
  );
};

const optional = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

/** An announcement as readers get it: a positive list, so what is internal stays inside. */
export const toAnnouncement = (doc: AnnouncementDoc, commune: Commune, path: string): Announcement =>
  announcementSchema.parse({
    ...(doc.type === 'notice' ? { deliveredByNotice: false } : {}),
    ...(doc.type === 'recruitment' ? { additionalRequirements: [], disabilityQuotaReached: false } : {}),
    ...(doc.type === 'tender' ? { cpv: [] } : {}),
    ...ownFields(doc),
    ...toPublishedDocument(doc, commune, path),
    type: doc.type,
    slug: doc.slug,
    body: toRichText(doc.body),
    authority: doc.authority,
    visibleFrom: localDateOf(doc.visibleFrom),
    legalBasis: (doc.legalBasis ?? []).map(({ act, article, journal }) => ({ act, ...optional({ article, journal }) })),
    attachments: toDocuments(doc.attachments),
    relations: (doc.relations ?? []).flatMap(({ kind, target }) =>
      typeof target === 'object'
        ? [{ kind, title: target.title, ...(target._status === 'published' ? { slug: target.slug } : {}) }]
        : [],
    ),
    ...optional({
      department: doc.department,
      caseSign: doc.caseSign,
      adoptedAt: doc.adoptedAt ? localDateOf(doc.adoptedAt) : undefined,
      visibleTo: doc.visibleTo ? localDateOf(doc.visibleTo) : undefined,
      deadlineAt: doc.deadlineAt,
      contact: doc.contact,
    }),
  });
