import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import { slugify } from '../../content-models/shared/polish.ts';
import { wasteFractions, type WasteCalendar } from '../../content-models/wasteCalendar/wasteCalendar.ts';
import { personOf, shortHash, type LinkedThing } from './linkedThing.ts';

/** The days on which waste is taken from an address. What is taken is no secret, so the neutral title says it too. */
export const wasteEntries = (link: LinkedThing, { sector, pickups, outBy }: WasteCalendar): CalendarEntry[] => {
  const place = shortHash(link.institution.id, link.subjectHash).slice(0, 8);
  return pickups.map(({ on, fraction, note }) => ({
    uid: `waste-${slugify(sector)}-${fraction}-${on}-${place}`,
    source: 'waste' as const,
    on,
    title: `${wasteFractions[fraction].long}: wystaw do godz. ${outBy}${note === undefined ? '' : ` (${note})`}`,
    neutralTitle: `Odbiór odpadów: ${wasteFractions[fraction].label}`,
    person: personOf(link),
    path: `/moje-miasto/odpady/?link=${link.id}`,
    isDuty: false,
    done: false,
    cancelled: false,
  }));
};
