import type { APIRoute } from 'astro';
import { capXml, toCap } from '../../../../../content-models/alerts/cap.ts';
import { announcementPath } from '../../../../../content-models/announcements/announcement.ts';
import { plainTextOf } from '../../../../../content-models/richText/richText.ts';
import { commune as readCommune, documentAt, tenantContent, tenants } from '../../../../content/read.ts';
import { alertPaths } from '../../../../content/routes.ts';

export const getStaticPaths = () =>
  tenants().flatMap((tenant) =>
    alertPaths(tenantContent(tenant)).map((path) => ({ params: { tenant, slug: path.split('/')[2] } })),
  );

/** One alert for systems that pass warnings on (CAP 1.2). */
export const GET: APIRoute = ({ params: { tenant = '', slug = '' } }) => {
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const found = documentAt(tenant, announcementPath({ slug }));
  if (found?.kind !== 'announcement' || found.document.type !== 'crisisAlert')
    return new Response(null, { status: 404 });
  const alert = found.document;
  return new Response(capXml(toCap(alert, readCommune(tenant), plainTextOf(alert.body))), {
    headers: { 'content-type': 'application/cap+xml; charset=utf-8' },
  });
};
