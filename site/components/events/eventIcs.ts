import { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { eventCategories, lastDayOf, type Event } from '../../../content-models/events/event.ts';
import type { Commune } from '../../../content-models/communes/commune.ts';
import { addDays, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { icsText } from '../calendars/icsText.ts';

const DAY_SECONDS = 86_400;

const dayAsDate = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

const statuses = {
  planned: ICalEventStatus.CONFIRMED,
  moved: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * A calendar file (RFC 5545) of events, each at every of its times. The stamp of an entry is the moment of its last
 * publication and never the clock, so that the same events are the same file.
 */
export const eventIcs = (commune: Commune, events: readonly Event[], name: string): string =>
  icsText(name, 'Wydarzenia', (calendar) => {
    for (const event of events) {
      for (const occurrence of event.occurrences) {
        const { on, startsAt, endsAt } = occurrence;
        const entry = calendar.createEvent({
          id: `city-${event.id}-${on}@${commune.tenant}.moje-miasto`,
          sequence: event.revision - 1,
          stamp: new Date(event.metadata.updatedAt),
          summary: event.state === 'cancelled' ? `Odwołane: ${event.title}` : event.title,
          description: [event.stateNote, event.summary, event.place.accessibility].filter(Boolean).join('\n'),
          location: [event.place.name, event.place.address].filter(Boolean).join(', '),
          categories: [{ name: eventCategories[event.category] }],
          url: commune.origin + event.path,
          status: statuses[event.state],
          ...(startsAt === undefined
            ? {
                allDay: true,
                start: dayAsDate(on),
                end: dayAsDate(addDays(lastDayOf(occurrence), 1)),
                transparency: ICalEventTransparency.TRANSPARENT,
              }
            : { start: new Date(startsAt), ...(endsAt === undefined ? {} : { end: new Date(endsAt) }) }),
        });
        if (event.state !== 'cancelled')
          entry.createAlarm({ type: ICalAlarmType.display, trigger: startsAt === undefined ? DAY_SECONDS / 2 : 7200 });
      }
    }
  });
