import type { APIRoute } from 'astro';
import { icsHeaders } from '../../../../components/calendars/icsText.ts';
import { sessionIcs } from '../../../../components/council/sessionIcs.ts';
import { commune as readCommune, councilSessions, tenants } from '../../../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** The sessions of the council for calendars that ask again and again. */
export const GET: APIRoute = ({ params: { tenant = '' } }) => {
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const commune = readCommune(tenant);
  return new Response(sessionIcs(commune, councilSessions(tenant), `Sesje rady – ${commune.name.nominative}`), {
    headers: icsHeaders,
  });
};
