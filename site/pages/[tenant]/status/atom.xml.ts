import type { APIRoute } from 'astro';
import { atomHeaders } from '../../../components/feeds/atomXml.ts';
import { statusAtom } from '../../../components/status/statusAtom.ts';
import { commune as readCommune, statusBoard, tenants, today } from '../../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** Incidents and planned work for feed readers. */
export const GET: APIRoute = ({ params }) => {
  const tenant = params.tenant ?? '';
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const board = statusBoard(tenant) ?? {
    updatedAt: `${today(tenant)}T00:00:00.000Z`,
    day: today(tenant),
    services: [],
    incidents: [],
    planned: [],
  };
  return new Response(statusAtom(readCommune(tenant), board), {
    headers: atomHeaders,
  });
};
