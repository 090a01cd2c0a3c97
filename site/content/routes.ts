import { announcementPath } from '../../content-models/announcements/announcement.ts';
import { announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import type { TenantContent } from './content.ts';
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

/** What says what works and what does not: a change of it is printed before everything else. */
export const statusPaths = ['/status/', '/status/atom.xml'];

/** Pages that stand whatever the content is. */
export const fixedPaths = [
  '/',
  '/ogloszenia/',
  '/ogloszenia/archiwum/',
  '/szukaj/',
  ...statusPaths,
  '/404/',
  '/410/',
  '/offline/',
  '/manifest.webmanifest',
];

/** The lists in which announcements of a commune stand: types that have any, years and months of the archive. */
export const announcementListPaths = (content: TenantContent): string[] => {
  const paths = new Set<string>();
  for (const one of content.announcements.values()) {
    const [year = '', month = ''] = publishedDay(one).split('-');
    paths.add(`/ogloszenia/typ/${announcementTypes[one.type].slug}/`);
    paths.add(`/ogloszenia/archiwum/${year}/`);
    paths.add(`/ogloszenia/archiwum/${year}/${month}/`);
  }
  return [...paths].sort();
};

/** Every public path of one commune: the full print walks it, the static build is made of it. */
export const routesOf = (_tenant: string, content: TenantContent): string[] => {
  const paths = [
    ...fixedPaths,
    ...portalPaths,
    ...announcementListPaths(content),
    ...[...content.announcements.values()].map(announcementPath),
    ...[...content.pages.values()].map((page) => page.path),
    ...[...content.removals.values()].map((removal) => removal.path),
  ];
  return [...new Set(paths)];
};
