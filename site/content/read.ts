// The one door through which pages read; every reader behind it writes down what the page now depends on.
export { alerts, announcements, announcementYears, currency, relatives } from './readAnnouncements.ts';
export {
  councilSessions,
  councilTerms,
  currentTerm,
  isSessionComing,
  resolutionOf,
  sessionOf,
  sessionWithSlug,
  termWithId,
} from './readCouncil.ts';
export {
  authorities,
  departmentFamily,
  departments,
  departmentsOfUnits,
  peopleWithoutDepartment,
  personWithId,
  staffOfUnit,
} from './readDepartments.ts';
export { eventMonths, eventsInMonth, eventTimes, upcomingEvents, type EventTime } from './readEvents.ts';
export { galleries, projects } from './readCollections.ts';
export { archivedDocuments, archiveYears } from './readBip.ts';
export { changedDocument, changes, changeYears, historyAt, historyOf } from './readChanges.ts';
export { publishedDay } from './readKeys.ts';
export { news, newsYears, topicsOfNews } from './readNews.ts';
export { documentLink, siteMenu } from './readMenus.ts';
export { publicPages, type PublicPage } from './readPublicPages.ts';
export { alternatesOf, changedSinceTranslation, languageLinks, missingTranslation } from './readTranslations.ts';
export { breadcrumbs, childPages, introduction, menu, pageTitle } from './readPages.ts';
export { cardNow, serviceCards } from './readServiceCards.ts';
export {
  commune,
  declarationAt,
  documentAt,
  documentById,
  placedAt,
  removal,
  statusBoard,
  tenantContent,
  tenants,
  today,
  wasteSchedule,
} from './readSite.ts';
