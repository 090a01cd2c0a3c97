import type { PayloadRequest } from 'payload';
import { formatDateTime } from '../../content-models/shared/localDate.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { Telling } from '../notifications/notify.ts';

/** A warning in force in one commune, ready to be told to a resident of it. */
export type Alert = Omit<Telling, 'resident'> & { tenant: string };

/** Which of these warnings a newer public one has taken the place of. */
const replacedOf = async (req: PayloadRequest, ids: string[]): Promise<Set<string | undefined>> => {
  const { docs } = await req.payload.find({
    collection: 'announcements',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { type: { equals: 'crisisAlert' } },
        { 'crisisAlert.updateOf': { in: ids } },
      ],
    },
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Set(docs.map(({ crisisAlert }) => maybeIdOf(crisisAlert?.updateOf)));
};

/** The communes' warnings that hold at this moment. */
export const alertsNow = async (req: PayloadRequest, now: Date): Promise<Alert[]> => {
  const moment = now.toISOString();
  const { docs } = await req.payload.find({
    collection: 'announcements',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { type: { equals: 'crisisAlert' } },
        { 'crisisAlert.effectiveFrom': { less_than_equal: moment } },
        { 'crisisAlert.expiresAt': { greater_than: moment } },
      ],
    },
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
    req,
  });
  if (docs.length === 0) return [];
  const replaced = await replacedOf(
    req,
    docs.map(({ id }) => id),
  );
  const communes = new Map((await allCommunes(req.payload, req)).map((commune) => [commune.id, commune]));
  return docs.flatMap(({ id, title, commune, crisisAlert }) => {
    const place = communes.get(idOf(commune));
    const expiresAt = crisisAlert?.expiresAt;
    if (!place || !expiresAt || replaced.has(id)) return [];
    return [
      {
        topic: 'alert' as const,
        what: `alert:${id}`,
        title,
        text: `${place.name.nominative}. Obowiązuje do ${formatDateTime(expiresAt)}`,
        reason: `Widzisz to, bo masz coś połączonego w ${place.name.locative}.`,
        // works on every commune's portal
        path: `/moje-miasto/kalendarz/?obserwuj=${id}`,
        tenant: place.tenant,
        until: new Date(expiresAt),
      },
    ];
  });
};
