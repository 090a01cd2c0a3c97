import type { PublicPage } from '../../content/read.ts';
import { mostPagesOfSitemap, sitemapPartPaths } from '../../content/routes.ts';
import { escapeXml as xml } from '../feeds/escapeXml.ts';

const head = '<?xml version="1.0" encoding="utf-8"?>';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const pageXml = (origin: string, { path, modified, alternates }: PublicPage): string =>
  [
    '  <url>',
    `    <loc>${xml(origin + path)}</loc>`,
    ...(modified === undefined ? [] : [`    <lastmod>${modified}</lastmod>`]),
    ...alternates.map(
      (one) => `    <xhtml:link rel="alternate" hreflang="${one.language}" href="${xml(origin + one.path)}"/>`,
    ),
    '  </url>',
  ].join('\n');

/** Pages as a sitemap (sitemaps.org), each with the languages it has. */
export const sitemapXml = (origin: string, pages: readonly PublicPage[]): string =>
  [
    head,
    `<urlset ${space} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...pages.map((page) => pageXml(origin, page)),
    '</urlset>',
    '',
  ].join('\n');

const indexXml = (origin: string, parts: readonly string[]): string =>
  [
    head,
    `<sitemapindex ${space}>`,
    ...parts.map((part) => `  <sitemap><loc>${xml(origin + part)}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');

/** `/sitemap.xml`: the map itself, or the list of its parts where it is a large one. */
export const wholeSitemap = (origin: string, pages: readonly PublicPage[]): string => {
  const parts = sitemapPartPaths(pages.length);
  return parts.length === 0 ? sitemapXml(origin, pages) : indexXml(origin, parts);
};

/** One part of a large map, counted from 1; none where the map is not divided so far. */
export const sitemapPart = (origin: string, pages: readonly PublicPage[], part: number): string | undefined => {
  const some = pages.slice((part - 1) * mostPagesOfSitemap, part * mostPagesOfSitemap);
  return sitemapPartPaths(pages.length).length < part || some.length === 0 ? undefined : sitemapXml(origin, some);
};
