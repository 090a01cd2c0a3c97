import { announcementPathOf } from './announcements/announcementPathOf.ts';
import { toAnnouncement } from './announcements/toAnnouncement.ts';
import { councilSessionPathOf, councilTermPathOf } from './council/councilPaths.ts';
import { toCouncilSession } from './council/toCouncilSession.ts';
import { toCouncilTerm } from './council/toCouncilTerm.ts';
import { departmentPathOf } from './departments/departmentPathOf.ts';
import { toDepartment } from './departments/toDepartment.ts';
import { personPathOf } from './people/personPathOf.ts';
import { toPerson } from './people/toPerson.ts';
import { eventPathOf } from './events/eventPathOf.ts';
import { toEvent } from './events/toEvent.ts';
import { galleryPathOf } from './galleries/galleryPathOf.ts';
import { toGallery } from './galleries/toGallery.ts';
import { newsPathOf } from './news/newsPathOf.ts';
import { toNews } from './news/toNews.ts';
import { pagePathOf } from './pages/pagePathOf.ts';
import { toPage } from './pages/toPage.ts';
import { projectPathOf } from './projects/projectPathOf.ts';
import { toProject } from './projects/toProject.ts';
import { documentSource, type DocumentSource } from './publishing/documentSource.ts';
import { serviceCardPathOf } from './serviceCards/serviceCardPathOf.ts';
import { toOpenServiceCard } from './serviceCards/toOpenServiceCard.ts';

/** Where the feed takes each kind of published document from. */
export const documentSources: DocumentSource[] = [
  documentSource({
    kind: 'announcement',
    collection: 'announcements',
    pathOf: announcementPathOf,
    toDocument: toAnnouncement,
  }),
  documentSource({ kind: 'page', collection: 'pages', pathOf: pagePathOf, toDocument: toPage }),
  documentSource({
    kind: 'department',
    collection: 'departmentPages',
    pathOf: departmentPathOf,
    toDocument: toDepartment,
  }),
  documentSource({ kind: 'person', collection: 'people', pathOf: personPathOf, toDocument: toPerson }),
  documentSource({
    kind: 'serviceCard',
    collection: 'serviceCards',
    pathOf: serviceCardPathOf,
    toDocument: toOpenServiceCard,
  }),
  documentSource({
    kind: 'councilTerm',
    collection: 'councilTerms',
    pathOf: councilTermPathOf,
    toDocument: toCouncilTerm,
  }),
  documentSource({
    kind: 'councilSession',
    collection: 'councilSessions',
    pathOf: councilSessionPathOf,
    toDocument: toCouncilSession,
  }),
  documentSource({ kind: 'news', collection: 'news', pathOf: newsPathOf, toDocument: toNews }),
  documentSource({ kind: 'event', collection: 'events', pathOf: eventPathOf, toDocument: toEvent }),
  documentSource({ kind: 'project', collection: 'projects', pathOf: projectPathOf, toDocument: toProject }),
  documentSource({ kind: 'gallery', collection: 'galleries', pathOf: galleryPathOf, toDocument: toGallery }),
];
