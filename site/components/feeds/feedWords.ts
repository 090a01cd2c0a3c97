import type { CouncilSession } from '../../../content-models/council/councilSession.ts';
import type { Event } from '../../../content-models/events/event.ts';
import { formatOccurrence } from '../../../content-models/events/formatOccurrence.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');

/** An event for those who see it in a reader: when, where and what about. */
export const eventSummary = ({ occurrences, place, stateNote, summary }: Event): string =>
  lines(
    stateNote,
    ...occurrences.map(formatOccurrence),
    [place.name, place.address].filter(Boolean).join(', '),
    summary,
  );

/** A session for those who see it in a reader. */
export const sessionSummary = ({ startsAt, place, summary }: CouncilSession): string =>
  lines(`${formatDateTime(startsAt)}, ${place}`, summary);
