import type { APIRoute } from 'astro';
import { sitemapPart } from '../../../components/sitemap/sitemapXml.ts';
import { commune as readCommune, publicPages, tenantContent, tenants } from '../../../content/read.ts';
import { publicPagesOf, sitemapPartPaths } from '../../../content/routes.ts';

export const getStaticPaths = () =>
  tenants().flatMap((tenant) =>
    sitemapPartPaths(publicPagesOf(tenantContent(tenant)).length).map((_, index) => ({
      params: { tenant, part: String(index + 1) },
    })),
  );

/** A part of a map that is too large for one file. */
export const GET: APIRoute = ({ params: { tenant = '', part = '' } }) => {
  if (!tenants().includes(tenant) || !/^[1-9]\d*$/.test(part)) return new Response(null, { status: 404 });
  const xml = sitemapPart(readCommune(tenant).origin, publicPages(tenant), Number(part));
  return xml === undefined
    ? new Response(null, { status: 404 })
    : new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
