import type { APIRoute } from 'astro';
import { lastDayOf } from '../../../../content-models/events/event.ts';
import { addDays } from '../../../../content-models/shared/localDate.ts';
import { icsHeaders } from '../../../components/calendars/icsText.ts';
import { eventIcs } from '../../../components/events/eventIcs.ts';
import { commune as readCommune, eventTimes, tenants, today } from '../../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** How long an event stays in the feed after it took place. */
const daysKept = 366;

/** All events of the commune for calendars that ask again and again. */
export const GET: APIRoute = ({ params }) => {
  const tenant = params.tenant ?? '';
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const commune = readCommune(tenant);
  const since = addDays(today(tenant), -daysKept);
  const events = new Set(
    eventTimes(tenant)
      .filter(({ occurrence }) => lastDayOf(occurrence) >= since)
      .map(({ event }) => event),
  );
  return new Response(eventIcs(commune, [...events], `Wydarzenia – ${commune.name.nominative}`), {
    headers: icsHeaders,
  });
};
