import { historyPath } from '../../content-models/changeRegister/change.ts';
import { documentKinds } from '../../content-models/publications/documentKinds.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { Instant } from '../../content-models/shared/localDate.ts';
import { announcementListsOf } from './announcementPaths.ts';
import { registerListsOf } from './bipPaths.ts';
import { cardListsOf } from './cardPaths.ts';
import { allDocuments, type AnyDocument, type TenantContent } from './content.ts';
import { eventListsOf } from './eventPaths.ts';
import { newsListsOf } from './newsPaths.ts';
import { contentOf, keptPerContent, note } from './reading.ts';
import { alternatesAt, type Alternate } from './readTranslations.ts';
import { publicPagesOf } from './routes.ts';

/** A page that search engines should know. */
export interface PublicPage {
  path: string;
  /** when what stands on it last changed, where that can be told */
  modified: Instant | undefined;
  alternates: Alternate[];
}

/** The lists in which a Polish document stands. */
const listsOf = (one: AnyDocument): string[] => {
  switch (one.kind) {
    case 'announcement':
      return ['/ogloszenia/', '/ogloszenia/archiwum/', ...announcementListsOf(one.document)];
    case 'news':
      return ['/aktualnosci/', '/aktualnosci/archiwum/', ...newsListsOf(one.document)];
    case 'event':
      return ['/wydarzenia/', ...eventListsOf(one.document)];
    case 'serviceCard':
      return ['/sprawy/', '/sprawy/alfabetycznie/', ...cardListsOf(one.document)];
    case 'councilSession':
      return ['/rada/', '/rada/sesje/'];
    case 'councilTerm':
      return ['/rada/'];
    case 'project':
      return ['/projekty/'];
    case 'gallery':
      return ['/galerie/'];
    case 'department':
      return ['/urzad/wydzialy/'];
    case 'person':
      return ['/urzad/telefony/'];
    case 'page':
      return [];
  }
};

const lastChanges = (content: TenantContent): Map<string, Instant> => {
  const last = new Map<string, Instant>();
  const tell = (path: string, at: Instant): void => {
    if ((last.get(path) ?? '') < at) last.set(path, at);
  };
  for (const one of allDocuments(content)) {
    const { path, language, metadata } = one.document;
    tell(path, metadata.updatedAt);
    tell(languagePath(language, '/'), metadata.updatedAt);
    if (language === 'pl') for (const list of listsOf(one)) tell(list, metadata.updatedAt);
  }
  for (const change of content.changes.values()) {
    tell(historyPath(change.path), change.at);
    if (change.inBip) for (const list of ['/bip/rejestr-zmian/', ...registerListsOf(change)]) tell(list, change.at);
  }
  return last;
};

const kept = keptPerContent(lastChanges);

/** Every page that search engines should know, by address; whoever asks depends on all that is public. */
export const publicPages = (tenant: string): PublicPage[] => {
  for (const kind of documentKinds) note(`all:${kind}`);
  note('changes');
  note('today');
  const last = kept(tenant);
  return publicPagesOf(contentOf(tenant))
    .map((path) => ({ path, modified: last.get(path), alternates: alternatesAt(tenant, path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
};
