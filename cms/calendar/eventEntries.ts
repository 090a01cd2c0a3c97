import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { Event } from '../../content-models/events/event.ts';

/**
 * Every time of one event. The neutral title says only that something takes place; what the office called off or took
 * down stays as cancelled.
 */
export const eventEntries = (
  { id, title, state, occurrences }: Event,
  { isPublished }: { isPublished: boolean },
): CalendarEntry[] =>
  occurrences.map((occurrence) => {
    const cancelled = !isPublished || state === 'cancelled';
    return {
      uid: `city-${id}-${occurrence.on}`,
      source: 'city',
      ...occurrence,
      title: isPublished ? `${cancelled ? 'Odwołane: ' : ''}${title}` : 'Wydarzenie wycofane przez urząd',
      neutralTitle: 'W gminie: wydarzenie',
      path: `/moje-miasto/kalendarz/?obserwuj=${id}`,
      isDuty: false,
      done: false,
      cancelled,
    };
  });
