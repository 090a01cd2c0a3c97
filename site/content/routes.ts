import { capPath } from '../../content-models/alerts/cap.ts';
import { announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { allDocuments, type TenantContent } from './content.ts';
import { publishedDay } from './readKeys.ts';

/** The portal's static shells; what is in them comes from the portal API in the browser. */
export const portalPaths = [
  '/moje-miasto/',
  '/moje-miasto/logowanie/',
  '/moje-miasto/rejestracja/',
  '/moje-miasto/potwierdzenie/',
  '/moje-miasto/haslo/',
  '/moje-miasto/nowe-haslo/',
  '/moje-miasto/konto/',
  '/moje-miasto/sprawa/',
  '/moje-miasto/zalatw/',
  '/moje-miasto/sprawy/',
  '/moje-miasto/polacz/',
  '/moje-miasto/powiadomienia/',
  '/moje-miasto/szkola/',
  '/moje-miasto/rachunki/',
  '/moje-miasto/odczyt/',
  '/moje-miasto/odpady/',
  '/moje-miasto/kalendarz/',
];

/** Pages that stand whatever the content is. */
export const fixedPaths = [
  '/',
  '/ogloszenia/',
  '/ogloszenia/archiwum/',
  '/szukaj/',
  '/status/',
  '/status/atom.xml',
  '/404/',
  '/410/',
  '/offline/',
  '/manifest.webmanifest',
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

/** Where documents stand or stood: each one's address, and those of what was taken down. */
export const documentRoutes = (content: TenantContent): string[] => [
  ...allDocuments(content).map(({ document }) => document.path),
  ...[...content.removals.values()].map((removal) => removal.path),
];

/** Lists that follow from the documents there are, feature by feature. */
const listPaths: ((content: TenantContent) => string[])[] = [announcementListPaths, alertPaths];

/** Every public path of one commune: the full print walks it, the static build is made of it. */
export const routesOf = (_tenant: string, content: TenantContent): string[] => [
  ...new Set([...fixedPaths, ...portalPaths, ...listPaths.flatMap((of) => of(content)), ...documentRoutes(content)]),
];
