import type { PublicPage } from '../../content/read.ts';
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
