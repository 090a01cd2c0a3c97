import { bipPath } from '../../content-models/bip/bip.ts';
import { dataFilesOf, datasetNames, openDataPath } from '../../content-models/openData/dataFile.ts';
import {
  accessibilityFormPath,
  accessibilityOutcomePath,
  declarationPath,
} from '../../content-models/accessibility/accessibilityRequest.ts';
import { feedbackPath } from '../../content-models/feedback/feedback.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import { languages } from '../../content-models/shared/identity.ts';
import { wasteIcsPath } from '../../content-models/wasteCalendar/wasteSchedule.ts';
import { hasOwnPage } from '../../content-models/publications/documentKinds.ts';
import { alertPaths, announcementListPaths } from './announcementPaths.ts';
import { bipListPaths } from './bipPaths.ts';
import { cardListPaths } from './cardPaths.ts';
import { newsListPaths } from './newsPaths.ts';
import { eventListPaths } from './eventPaths.ts';
import { allDocuments, type TenantContent } from './content.ts';
import { votesFilePaths } from './councilPaths.ts';
import { feedPaths } from './feedPaths.ts';
import { historyPaths } from './readChanges.ts';
import { missingTranslationPaths } from './readTranslations.ts';
import { sitemapPartPaths } from './sitemapPaths.ts';

export { alertPaths, announcementListPaths, announcementTypePath } from './announcementPaths.ts';
export { bipListPaths } from './bipPaths.ts';
export { feedListsOf, feedPathOf } from './feedPaths.ts';
export { mostPagesOfSitemap, sitemapPartPaths } from './sitemapPaths.ts';

/** The portal's static shells; what is in them comes from the portal API in the browser. */
export const portalPaths = [
  '/moje-miasto/',
  '/moje-miasto/logowanie/',
  '/moje-miasto/rejestracja/',
  '/moje-miasto/opinia/',
  '/moje-miasto/potwierdzenie/',
  '/moje-miasto/haslo/',
  '/moje-miasto/nowe-haslo/',
  '/moje-miasto/konto/',
  '/moje-miasto/sprawa/',
  '/moje-miasto/zalatw/',
  '/moje-miasto/sprawdz/',
  '/moje-miasto/wspolna-sprawa/',
  '/moje-miasto/sprawy/',
  '/moje-miasto/polacz/',
  '/moje-miasto/powiadomienia/',
  '/moje-miasto/szkola/',
  '/moje-miasto/rachunki/',
  '/moje-miasto/odczyt/',
  '/moje-miasto/odpady/',
  '/moje-miasto/kalendarz/',
];

/** What says what works and what does not: a change of it is printed before everything else. */
export const statusPaths = ['/status/', '/status/atom.xml'];

/** The forms that work without a script, and what is said after them, in each language. */
const outcomePaths = languages.flatMap((language) =>
  (['taken', 'failed'] as const).flatMap((outcome) => [
    accessibilityOutcomePath(language, outcome),
    feedbackPath(language, outcome),
  ]),
);
const formPaths = [...languages.map((language) => languagePath(language, accessibilityFormPath)), ...outcomePaths];

/** Pages that stand whatever the content is. */
export const fixedPaths = [
  '/',
  '/ogloszenia/',
  '/ogloszenia/archiwum/',
  '/en/',
  '/uk/',
  '/szukaj/',
  ...statusPaths,
  bipPath,
  '/bip/rejestr-zmian/',
  '/bip/rejestr-zmian/atom.xml',
  '/bip/rejestr-zmian/rejestr.json',
  '/bip/rejestr-zmian/rejestr.xml',
  '/bip/archiwum/',
  '/404/',
  '/410/',
  '/offline/',
  '/manifest.webmanifest',
  '/urzad/wydzialy/',
  '/urzad/telefony/',
  '/sprawy/',
  '/sprawy/alfabetycznie/',
  '/rada/',
  '/rada/sesje/',
  '/rada/sesje/kalendarz.ics',
  '/aktualnosci/',
  '/aktualnosci/archiwum/',
  '/wydarzenia/',
  '/wydarzenia/kalendarz.ics',
  '/projekty/',
  '/galerie/',
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  openDataPath,
  ...datasetNames.flatMap((name) => Object.values(dataFilesOf(name))),
  '/catalog.jsonld',
  ...languages.map((language) => languagePath(language, '/mapa-strony/')),
  '/urzad/zakres-dzialalnosci.txt',
  '/500/',
  '/503/',
  '/styl/',
  '/styl/stany.css',
  ...formPaths,
];

/**
 * Where documents stand or stood: each one's address, its history's, and those of what was taken down; a list's own
 * address stays its.
 */
export const documentRoutes = (content: TenantContent): string[] =>
  [
    ...allDocuments(content)
      .filter(({ kind, document }) => hasOwnPage(kind, document))
      .map(({ document }) => document.path),
    ...[...content.removals.values()].map((removal) => removal.path),
    ...historyPaths(content),
  ].filter((path) => !fixedPaths.includes(path));

/** The declaration of accessibility, once in each language that it has. */
export const declarationPaths = ({ commune }: TenantContent): string[] =>
  (commune?.declaration?.texts ?? []).map(({ language }) => languagePath(language, declarationPath));

/** Where it is said that a document is not translated. */
export const untranslatedRoutes = missingTranslationPaths;

/** The calendar of each sector from which waste is taken. */
export const wasteCalendarPaths = ({ waste }: TenantContent): string[] => (waste?.sectors ?? []).map(wasteIcsPath);

/** Lists that follow from the documents there are, feature by feature. */
const listPaths: ((content: TenantContent) => string[])[] = [
  announcementListPaths,
  alertPaths,
  missingTranslationPaths,
  declarationPaths,
  bipListPaths,
  cardListPaths,
  votesFilePaths,
  newsListPaths,
  eventListPaths,
  feedPaths,
  wasteCalendarPaths,
];

/** Pages that say of themselves that no search engine should keep them, or that answer with a fault. */
const unlisted = new Set([
  ...['/404/', '/410/', '/500/', '/503/', '/offline/', '/styl/'],
  ...outcomePaths,
  ...portalPaths,
]);

const publicAmong = (paths: readonly string[], content: TenantContent): string[] => {
  const standing = new Set([
    ...allDocuments(content).map(({ document }) => document.path),
    ...declarationPaths(content),
  ]);
  const missing = new Set([
    ...[...missingTranslationPaths(content), ...[...content.removals.values()].map(({ path }) => path)].filter(
      (path) => !standing.has(path),
    ),
  ]);
  return paths.filter(
    (path) => path.endsWith('/') && !unlisted.has(path) && (!missing.has(path) || fixedPaths.includes(path)),
  );
};

const printedPaths = (content: TenantContent): string[] => [
  ...new Set([...fixedPaths, ...portalPaths, ...listPaths.flatMap((of) => of(content)), ...documentRoutes(content)]),
];

/** The pages that search engines should know: all but the portal's, and those that say that something is not there. */
export const publicPagesOf = (content: TenantContent): string[] => publicAmong(printedPaths(content), content);

/** Every public path of one commune: the full print walks it, the static build is made of it. */
export const routesOf = (_tenant: string, content: TenantContent): string[] => {
  const paths = printedPaths(content);
  return [...paths, ...sitemapPartPaths(publicAmong(paths, content).length)];
};
