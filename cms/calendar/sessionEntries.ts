import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { CouncilSession } from '../../content-models/council/councilSession.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';

/** The sitting of the council. The neutral title says only that there is one; what the office took down stays as cancelled. */
export const sessionEntries = (
  { id, title, startsAt, endsAt }: Pick<CouncilSession, 'id' | 'title' | 'startsAt' | 'endsAt'>,
  { isPublished }: { isPublished: boolean },
): CalendarEntry[] => [
  {
    uid: `city-${id}-session`,
    source: 'city',
    on: localDateOf(startsAt),
    startsAt,
    ...(endsAt === undefined ? {} : { endsAt }),
    title: isPublished ? title : 'Sesja wycofana przez urząd',
    neutralTitle: 'W gminie: sesja rady',
    path: `/moje-miasto/kalendarz/?obserwuj=${id}`,
    isDuty: false,
    done: false,
    cancelled: !isPublished,
  },
];
