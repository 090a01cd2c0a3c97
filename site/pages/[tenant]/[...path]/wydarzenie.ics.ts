import type { APIRoute } from 'astro';
import { icsHeaders } from '../../../components/calendars/icsText.ts';
import { eventIcs } from '../../../components/events/eventIcs.ts';
import { commune as readCommune, documentAt, tenantContent, tenants } from '../../../content/read.ts';

export const getStaticPaths = () =>
  tenants().flatMap((tenant) =>
    [...tenantContent(tenant).documents.event.values()].map(({ path }) => ({
      params: { tenant, path: path.slice(1, -1) },
    })),
  );

/** One event, in whatever language, as a file for a calendar. */
export const GET: APIRoute = ({ params }) => {
  const { tenant = '', path = '' } = params;
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const found = documentAt(tenant, `/${path}/`);
  if (found?.kind !== 'event') return new Response(null, { status: 404 });
  return new Response(eventIcs(readCommune(tenant), [found.document], found.document.title), { headers: icsHeaders });
};
