import type { APIRoute } from 'astro';
import { atomHeaders } from '../../../components/feeds/atomXml.ts';
import { listAtom } from '../../../components/feeds/listAtom.ts';
import { feedOfList } from '../../../components/feeds/listFeeds.ts';
import { commune as readCommune, tenantContent, tenants, today } from '../../../content/read.ts';
import { feedListsOf } from '../../../content/routes.ts';

export const getStaticPaths = () =>
  tenants().flatMap((tenant) =>
    feedListsOf(tenantContent(tenant)).map((list) => ({ params: { tenant, list: list.slice(1, -1) } })),
  );

/** The newest of one list for feed readers. */
export const GET: APIRoute = ({ params: { tenant = '', list = '' } }) => {
  const feed = tenants().includes(tenant) ? feedOfList(`/${list}/`) : undefined;
  if (!feed) return new Response(null, { status: 404 });
  return new Response(listAtom(readCommune(tenant), feed, feed.documents(tenant), today(tenant)), {
    headers: atomHeaders,
  });
};
