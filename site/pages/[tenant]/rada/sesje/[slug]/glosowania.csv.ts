import type { APIRoute } from 'astro';
import { votesCsv } from '../../../../../../content-models/council/votesCsv.ts';
import { councilSessions, sessionWithSlug, tenants } from '../../../../../content/read.ts';

export const getStaticPaths = () =>
  tenants().flatMap((tenant) =>
    councilSessions(tenant)
      .filter(({ votes }) => votes.length > 0)
      .map(({ slug }) => ({ params: { tenant, slug } })),
  );

/** The named votes of one session as a file for spreadsheets and programs. */
export const GET: APIRoute = ({ params: { tenant = '', slug = '' } }) => {
  const session = tenants().includes(tenant) ? sessionWithSlug(tenant, slug) : undefined;
  if (!session || session.votes.length === 0) return new Response(null, { status: 404 });
  return new Response(votesCsv(session), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
