import type { z } from 'zod';
import { announcementSchema } from '../announcements/announcement.ts';
import { councilSessionSchema } from '../council/councilSession.ts';
import { councilTermSchema } from '../council/councilTerm.ts';
import { departmentSchema } from '../departments/department.ts';
import type { Document } from '../documents/document.ts';
import { eventSchema } from '../events/event.ts';
import { gallerySchema } from '../galleries/gallery.ts';
import type { Media } from '../media/media.ts';
import { newsSchema } from '../news/news.ts';
import { pageSchema } from '../pages/page.ts';
import { hasPersonPage, personSchema } from '../people/person.ts';
import { serviceCardSchema } from '../serviceCards/serviceCard.ts';
import { projectSchema } from '../projects/project.ts';
import { attachmentsIn } from '../richText/attachmentsIn.ts';

/** The model of every kind of document the office publishes; a new kind begins here. */
export const documentSchemas = {
  announcement: announcementSchema,
  page: pageSchema,
  department: departmentSchema,
  person: personSchema,
  serviceCard: serviceCardSchema,
  councilTerm: councilTermSchema,
  councilSession: councilSessionSchema,
  news: newsSchema,
  event: eventSchema,
  project: projectSchema,
  gallery: gallerySchema,
} as const;

export type DocumentKind = keyof typeof documentSchemas;
/** A published document of one kind. */
export type DocumentOf<Kind extends DocumentKind> = z.infer<(typeof documentSchemas)[Kind]>;

export const documentKinds = Object.keys(documentSchemas) as DocumentKind[];

/** Whether a word names a kind of document. */
export const isDocumentKind = (kind: string): kind is DocumentKind => Object.hasOwn(documentSchemas, kind);

/** What people call each kind, in the register of changes and in search. */
export const documentKindNames: Record<DocumentKind, string> = {
  announcement: 'Ogłoszenie',
  page: 'Strona',
  department: 'Wydział',
  person: 'Osoba',
  serviceCard: 'Sprawa',
  councilTerm: 'Kadencja rady',
  councilSession: 'Sesja rady',
  news: 'Aktualność',
  event: 'Wydarzenie',
  project: 'Projekt',
  gallery: 'Galeria',
};

/** The files a document brings to the site. */
export interface DocumentFiles {
  documents: Document[];
  pictures: Media[];
}

const present = <Item>(...items: (Item | undefined)[]): Item[] => items.filter((item) => item !== undefined);

const filesByKind: { [Kind in DocumentKind]: (document: DocumentOf<Kind>) => DocumentFiles } = {
  announcement: (one) => ({
    documents: [...one.attachments, ...present(one.type === 'resolution' ? one.consolidatedText : undefined)],
    pictures: [],
  }),
  page: ({ attachments, picture, video }) => ({
    documents: [...attachments, ...present(video)],
    pictures: present(picture),
  }),
  department: () => ({ documents: [], pictures: [] }),
  person: () => ({ documents: [], pictures: [] }),
  serviceCard: ({ attachments }) => ({ documents: attachments, pictures: [] }),
  councilTerm: () => ({ documents: [], pictures: [] }),
  councilSession: ({ agenda, minutes }) => ({
    documents: [...agenda.flatMap(({ attachments }) => attachments), ...present(minutes)],
    pictures: [],
  }),
  news: ({ attachments, picture }) => ({ documents: attachments, pictures: present(picture) }),
  event: ({ attachments, picture }) => ({ documents: attachments, pictures: present(picture) }),
  project: ({ attachments, picture }) => ({ documents: attachments, pictures: present(picture) }),
  gallery: ({ pictures }) => ({ documents: [], pictures: pictures.map(({ picture }) => picture) }),
};

/** The attachments and pictures a document of that kind brings to the site, those inside its texts included. */
export const filesOf = <Kind extends DocumentKind>(kind: Kind, document: DocumentOf<Kind>): DocumentFiles => {
  const files = filesByKind[kind](document);
  return { ...files, documents: [...files.documents, ...attachmentsIn(document)] };
};

/** Whether a document is printed at its address; a person without a text stands in the directory only. */
export const hasOwnPage = (kind: DocumentKind, document: DocumentOf<DocumentKind>): boolean =>
  kind !== 'person' || hasPersonPage(document as DocumentOf<'person'>);
