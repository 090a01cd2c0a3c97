import type { APIRoute } from 'astro';
import { securityText } from '../../../components/security/securityText.ts';
import { commune as readCommune, tenants, today } from '../../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** Whom to tell about a hole in the site. */
export const GET: APIRoute = ({ params: { tenant = '' } }) => {
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  return new Response(securityText(readCommune(tenant), today(tenant)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
