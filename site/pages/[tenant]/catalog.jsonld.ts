import type { APIRoute } from 'astro';
import { catalog } from '../../components/openData/catalog.ts';
import { datasets } from '../../components/openData/datasets.ts';
import { commune as readCommune, tenants } from '../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** The open data of a commune for data portals. */
export const GET: APIRoute = ({ params: { tenant = '' } }) => {
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const listed = datasets.map((dataset) => ({ dataset, modified: dataset.modified(tenant) }));
  return new Response(`${JSON.stringify(catalog(readCommune(tenant), listed), null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json' },
  });
};
