import type { z } from 'zod';
import { announcementSchema } from '../announcements/announcement.ts';
import type { Document } from '../documents/document.ts';
import type { Media } from '../media/media.ts';
import { pageSchema } from '../pages/page.ts';

/** The model of every kind of document the office publishes; a new kind begins here. */
export const documentSchemas = {
  announcement: announcementSchema,
  page: pageSchema,
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
  page: ({ attachments, picture }) => ({ documents: attachments, pictures: present(picture) }),
};

/** The attachments and pictures a document of that kind brings to the site. */
export const filesOf = <Kind extends DocumentKind>(kind: Kind, document: DocumentOf<Kind>): DocumentFiles =>
  filesByKind[kind](document);
