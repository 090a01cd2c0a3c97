import type { Commune } from '../../../content-models/communes/commune.ts';
import type { CouncilSession } from '../../../content-models/council/councilSession.ts';
import { icsText } from '../calendars/icsText.ts';

/** Sessions for calendars; each keeps its name when its day is moved. */
export const sessionIcs = (
  { tenant, origin }: Pick<Commune, 'tenant' | 'origin'>,
  sessions: readonly CouncilSession[],
  name: string,
): string =>
  icsText(name, 'Sesje rady', (calendar) => {
    for (const { id, title, path, place, howToAttend, startsAt, endsAt, revision, metadata } of sessions)
      calendar.createEvent({
        id: `session-${id}@${tenant}.moje-miasto`,
        sequence: revision - 1,
        stamp: new Date(metadata.updatedAt),
        summary: title,
        description: howToAttend ?? null,
        location: place,
        url: origin + path,
        start: new Date(startsAt),
        ...(endsAt === undefined ? {} : { end: new Date(endsAt) }),
      });
  });
