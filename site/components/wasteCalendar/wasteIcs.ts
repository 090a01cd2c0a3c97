import { ICalEventTransparency } from 'ical-generator';
import type { Commune } from '../../../content-models/communes/commune.ts';
import { addDays, type Instant, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { wasteFractions } from '../../../content-models/wasteCalendar/wasteCalendar.ts';
import type { WasteSector } from '../../../content-models/wasteCalendar/wasteSchedule.ts';
import { icsText } from '../calendars/icsText.ts';

const dayAsDate = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

/** The waste days of a sector for calendars that ask again and again; its stamps are those of the company's files. */
export const wasteIcs = (
  { tenant, name }: Pick<Commune, 'tenant' | 'name'>,
  { slug, name: sector, pickups }: WasteSector,
  changedAt: Instant,
): string =>
  icsText(`Odpady – ${name.nominative}, sektor ${sector.replace(/^sektor\s+/i, '')}`, 'Odpady', (calendar) => {
    for (const { on, fraction, note } of pickups)
      calendar.createEvent({
        id: `waste-${slug}-${on}-${fraction}@${tenant}.moje-miasto`,
        stamp: new Date(changedAt),
        summary: `Odpady: ${wasteFractions[fraction].label}`,
        description: note ?? null,
        allDay: true,
        start: dayAsDate(on),
        end: dayAsDate(addDays(on, 1)),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
  });
