import { announcementPathOf } from './announcements/announcementPathOf.ts';
import { toAnnouncement } from './announcements/toAnnouncement.ts';
import { pagePathOf } from './pages/pagePathOf.ts';
import { toPage } from './pages/toPage.ts';
import { documentSource, type DocumentSource } from './publishing/documentSource.ts';

/** Where the feed takes each kind of published document from. */
export const documentSources: DocumentSource[] = [
  documentSource({
    kind: 'announcement',
    collection: 'announcements',
    pathOf: announcementPathOf,
    toDocument: toAnnouncement,
  }),
  documentSource({ kind: 'page', collection: 'pages', pathOf: pagePathOf, toDocument: toPage }),
];
