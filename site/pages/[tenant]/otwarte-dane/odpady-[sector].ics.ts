import type { APIRoute } from 'astro';
import { icsHeaders } from '../../../components/calendars/icsText.ts';
import { wasteIcs } from '../../../components/wasteCalendar/wasteIcs.ts';
import { commune as readCommune, tenants, today, wasteSchedule } from '../../../content/read.ts';

export const getStaticPaths = () =>
  tenants().flatMap((tenant) =>
    wasteSchedule(tenant).sectors.map(({ slug }) => ({ params: { tenant, sector: slug } })),
  );

/** The waste days of one sector for calendars. */
export const GET: APIRoute = ({ params: { tenant = '', sector: slug = '' } }) => {
  const { sectors, changedAt } = tenants().includes(tenant)
    ? wasteSchedule(tenant)
    : { sectors: [], changedAt: undefined };
  const sector = sectors.find((one) => one.slug === slug);
  if (!sector) return new Response(null, { status: 404 });
  return new Response(wasteIcs(readCommune(tenant), sector, changedAt ?? `${today(tenant)}T00:00:00.000Z`), {
    headers: icsHeaders,
  });
};
