// The one door through which pages read; every reader behind it writes down what the page now depends on.
export { alerts, announcements, announcementYears, currency } from './readAnnouncements.ts';
export { archivedDocuments, archiveYears } from './readBip.ts';
export { changedDocument, changes, changeYears, historyAt, historyOf } from './readChanges.ts';
export { publishedDay } from './readKeys.ts';
export { breadcrumbs, childPages, menu, pageTitle } from './readPages.ts';
export { commune, documentAt, placedAt, removal, statusBoard, tenantContent, tenants, today } from './readSite.ts';
