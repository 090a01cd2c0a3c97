import type { APIRoute } from 'astro';
import { robotsText } from '../../components/sitemap/robotsText.ts';
import { commune as readCommune, tenants } from '../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** What robots are asked to leave alone, and where they find the rest. */
export const GET: APIRoute = ({ params: { tenant = '' } }) => {
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  return new Response(robotsText(readCommune(tenant).origin), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
