import { bipPath } from '../../content-models/bip/bip.ts';
import { changeActions, kindSlug } from '../../content-models/changeRegister/change.ts';
import {
  accessibilityFormPath,
  accessibilityOutcomePath,
  declarationPath,
} from '../../content-models/accessibility/accessibilityRequest.ts';
import { capPath } from '../../content-models/alerts/cap.ts';
import { announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { feedbackPath } from '../../content-models/feedback/feedback.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import { languages } from '../../content-models/shared/identity.ts';
import { hasOwnPage } from '../../content-models/publications/documentKinds.ts';
import { cardListPaths } from './cardPaths.ts';
import { newsListPaths } from './newsPaths.ts';
import { eventListPaths } from './eventPaths.ts';
import { allDocuments, type TenantContent } from './content.ts';
import { votesFilePaths } from './councilPaths.ts';
import { archiveOf } from './readBip.ts';
import { changeDay, historyPaths } from './readChanges.ts';
import { publishedDay } from './readKeys.ts';
import { missingTranslationPaths } from './readTranslations.ts';

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
const formPaths = languages.flatMap((language) => [
  languagePath(language, accessibilityFormPath),
  ...(['taken', 'failed'] as const).flatMap((outcome) => [
    accessibilityOutcomePath(language, outcome),
    feedbackPath(language, outcome),
  ]),
]);

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
  '/aktualnosci/',
  '/aktualnosci/archiwum/',
  '/wydarzenia/',
  '/wydarzenia/kalendarz.ics',
  '/projekty/',
  '/galerie/',
  ...languages.map((language) => languagePath(language, '/mapa-strony/')),
  '/urzad/zakres-dzialalnosci.txt',
  '/500/',
  '/503/',
  '/styl/',
  '/styl/stany.css',
  ...formPaths,
];

/** The lists in which announcements of a commune stand: types that have any, years and months of the archive. */
export const announcementListPaths = (content: TenantContent): string[] => {
  const paths = new Set<string>();
  for (const one of content.documents.announcement.values()) {
    const [year = '', month = ''] = publishedDay(one).split('-');
    paths.add(`/ogloszenia/typ/${announcementTypes[one.type].slug}/`);
    paths.add(`/ogloszenia/archiwum/${year}/`);
    paths.add(`/ogloszenia/archiwum/${year}/${month}/`);
  }
  return [...paths].sort();
};

/** The CAP message beside the page of each alert. */
export const alertPaths = (content: TenantContent): string[] =>
  [...content.documents.announcement.values()]
    .filter((one) => one.type === 'crisisAlert')
    .filter(({ language }) => language === 'pl')
    .map(capPath);

/** The lists of the register of changes: its months, kinds of action and of document, and the years of the archive. */
export const bipListPaths = (content: TenantContent): string[] => {
  const paths = new Set<string>();
  for (const change of content.changes.values()) {
    if (!change.inBip) continue;
    const [year = '', month = ''] = changeDay(change).split('-');
    const monthPath = `/bip/rejestr-zmian/${year}/${month}/`;
    for (const name of ['', 'rejestr.json', 'rejestr.xml']) paths.add(monthPath + name);
    paths.add(`/bip/rejestr-zmian/${year}/`);
    paths.add(`/bip/rejestr-zmian/dzialanie/${changeActions[change.action].slug}/`);
    paths.add(`/bip/rejestr-zmian/rodzaj/${kindSlug(change.kind)}/`);
  }
  for (const { since } of archiveOf(content, content.today ?? '')) paths.add(`/bip/archiwum/${since.slice(0, 4)}/`);
  return [...paths].sort();
};

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
];

/** Every public path of one commune: the full print walks it, the static build is made of it. */
export const routesOf = (_tenant: string, content: TenantContent): string[] => [
  ...new Set([...fixedPaths, ...portalPaths, ...listPaths.flatMap((of) => of(content)), ...documentRoutes(content)]),
];
