import type { CouncilSession } from '../council/councilSession.ts';
import { localDateOf } from '../shared/localDate.ts';
import type { AnnouncementDay } from './announcementDays.ts';

/** What of a session a resident can have in a calendar: the hour at which it begins, and ends when that is known. */
export const sessionDays = ({ startsAt, endsAt }: Pick<CouncilSession, 'startsAt' | 'endsAt'>): AnnouncementDay[] => {
  const on = localDateOf(startsAt);
  const until = endsAt === undefined ? on : localDateOf(endsAt);
  return [
    {
      kind: 'held',
      on,
      ...(until > on ? { until } : {}),
      startsAt,
      ...(endsAt === undefined ? {} : { endsAt }),
    },
  ];
};
