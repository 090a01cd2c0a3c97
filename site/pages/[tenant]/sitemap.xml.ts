import type { APIRoute } from 'astro';
import { wholeSitemap } from '../../components/sitemap/sitemapXml.ts';
import { commune as readCommune, publicPages, tenants } from '../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** Every public page of a commune for search engines. */
export const GET: APIRoute = ({ params: { tenant = '' } }) => {
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  return new Response(wholeSitemap(readCommune(tenant).origin, publicPages(tenant)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
