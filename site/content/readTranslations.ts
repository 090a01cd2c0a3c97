import { accessibilityFormPath, declarationPath } from '../../content-models/accessibility/accessibilityRequest.ts';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { languagePath, type PublishedDocument } from '../../content-models/publications/publishedDocument.ts';
import { languages, type Language } from '../../content-models/shared/identity.ts';
import type { Instant } from '../../content-models/shared/localDate.ts';
import { allDocuments, type AnyDocument, type TenantContent } from './content.ts';
import { contentOf, keptPerContent, note } from './reading.ts';

/** Kinds of which every Polish document has a page in the other languages, if only one that says it is not translated. */
const saidToBeMissing = new Set<AnyDocument['kind']>(['page']);

const foreign = languages.filter((language) => language !== 'pl');

const originalIdOf = ({ document }: AnyDocument): string => document.translationOf?.id ?? document.id;

interface Versions {
  kind: AnyDocument['kind'];
  /** the document's address in each language it has */
  paths: Map<Language, string>;
}

const versionsOf = (content: TenantContent): Map<string, Versions> => {
  const all = new Map<string, Versions>();
  for (const one of allDocuments(content)) {
    const id = originalIdOf(one);
    let versions = all.get(id);
    if (!versions) all.set(id, (versions = { kind: one.kind, paths: new Map() }));
    versions.paths.set(one.document.language, one.document.path);
  }
  return all;
};

/** Where it is said that a Polish document has no translation: foreign address → the Polish document's. */
const missingOf = (
  content: TenantContent,
  all = versionsOf(content),
): Map<string, { language: Language; polish: string }> => {
  const taken = new Set(allDocuments(content).map(({ document }) => document.path));
  const missing = new Map<string, { language: Language; polish: string }>();
  for (const { kind, paths } of all.values()) {
    const polish = paths.get('pl');
    if (polish === undefined || !saidToBeMissing.has(kind)) continue;
    for (const language of foreign) {
      const path = languagePath(language, polish);
      if (!paths.has(language) && !taken.has(path)) missing.set(path, { language, polish });
    }
  }
  return missing;
};

const kept = keptPerContent((content) => {
  const versions = versionsOf(content);
  return {
    versions,
    own: ownVersions(content),
    missing: missingOf(content, versions),
    byPath: new Map(allDocuments(content).map((one) => [one.document.path, originalIdOf(one)])),
    titles: new Map(allDocuments(content).map(({ document }) => [document.path, document.title])),
  };
});

/** Every address at which it is said that there is no translation. */
export const missingTranslationPaths = (content: TenantContent): string[] => [...missingOf(content).keys()];

/** The Polish document that should be translated at this foreign address, if it is not. */
export const missingTranslation = (
  tenant: string,
  path: string,
): { language: Language; polish: string; title: string } | undefined => {
  const found = kept(tenant).missing.get(path);
  note(`path:${path}`);
  if (!found) return undefined;
  note(`path:${found.polish}`);
  return { ...found, title: kept(tenant).titles.get(found.polish) ?? '' };
};

/** One language of the switch in the header: where it leads, and whether the same thing is there. */
export interface LanguageLink {
  language: Language;
  path: string;
  same: boolean;
}

/** Pages of the site itself that stand in every language. */
const ownPages = ['/', '/mapa-strony/', accessibilityFormPath];

/** The same page's address in each language that it has, for pages of the site itself. */
const ownVersions = ({ commune }: TenantContent): Map<string, Map<Language, string>> => {
  const families = [
    ...ownPages.map((path) => ({ path, in: languages })),
    { path: declarationPath, in: (commune?.declaration?.texts ?? []).map(({ language }) => language) },
  ];
  return new Map(
    families.flatMap(({ path, in: all }) => {
      const paths = new Map(all.map((language) => [language, languagePath(language, path)]));
      return [...paths.values()].map((one): [string, Map<Language, string>] => [one, paths]);
    }),
  );
};

const linksAt = (tenant: string, path: string): { original: string | undefined; links: LanguageLink[] } => {
  const { versions, own, missing, byPath } = kept(tenant);
  const polish = missing.get(path)?.polish;
  const original = byPath.get(polish ?? path);
  const found = original === undefined ? undefined : versions.get(original);
  const links = languages.map((language) => {
    const there = found?.paths.get(language) ?? own.get(path)?.get(language);
    if (there !== undefined) return { language, path: there, same: true };
    const home = languagePath(language, '/');
    const polishPath = found?.paths.get('pl');
    const stub = polishPath === undefined ? undefined : languagePath(language, polishPath);
    return { language, path: stub !== undefined && missing.has(stub) ? stub : home, same: false };
  });
  return { original, links };
};

/** Where the page at this address is to be read in each language; what has no translation leads to a page that says so. */
export const languageLinks = (tenant: string, path: string): LanguageLink[] => {
  const { original, links } = linksAt(tenant, path);
  note(original === undefined ? `path:${path}` : `translations:${original}`);
  return links;
};

/** One language in which a page is there, as search engines are told; `x-default` is for all who read none of them. */
export interface Alternate {
  language: Language | 'x-default';
  path: string;
}

/** The same page in all its languages, if it has more than one. */
export const alternatesOf = (links: readonly LanguageLink[]): Alternate[] => {
  const same = links.filter((link) => link.same);
  const polish = same.find(({ language }) => language === 'pl');
  return same.length < 2 ? [] : [...same, ...(polish ? [{ language: 'x-default' as const, path: polish.path }] : [])];
};

/** The languages of a page, for whoever depends on all pages anyway. */
export const alternatesAt = (tenant: string, path: string): Alternate[] => alternatesOf(linksAt(tenant, path).links);

/** What has become of the Polish original since a translation was made of it; nothing when it still says the same. */
export const changedSinceTranslation = (
  tenant: string,
  kind: DocumentKind,
  { translationOf }: Pick<PublishedDocument, 'translationOf'>,
): { path: string; changedAt: Instant } | undefined => {
  if (!translationOf) return undefined;
  note(`${kind}:${translationOf.id}`);
  const original = contentOf(tenant).documents[kind].get(translationOf.id);
  return original && original.revision > translationOf.revision
    ? { path: original.path, changedAt: original.metadata.updatedAt }
    : undefined;
};
