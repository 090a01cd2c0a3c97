import type { Announcement } from '../announcements/announcement.ts';
import { localDateOf, type Instant, type LocalDate } from '../shared/localDate.ts';

/** A day, a stretch of days or an hour that an announcement names. */
export interface AnnouncementDay {
  kind: 'deadline' | 'period' | 'held' | 'opening';
  on: LocalDate;
  until?: LocalDate;
  startsAt?: Instant;
  endsAt?: Instant;
}

const moment = (kind: AnnouncementDay['kind'], at: Instant | undefined): AnnouncementDay[] =>
  at === undefined ? [] : [{ kind, on: localDateOf(at), startsAt: at }];

const stretch = (from: LocalDate, to: LocalDate): AnnouncementDay => ({
  kind: 'period',
  on: from,
  ...(to > from ? { until: to } : {}),
});

const ownDays = (announcement: Announcement): AnnouncementDay[] => {
  switch (announcement.type) {
    case 'consultation':
      return [stretch(announcement.startsAt, announcement.endsAt)];
    case 'propertyTender':
      return moment('held', announcement.heldAt);
    case 'tender':
      return moment('opening', announcement.openingAt);
    case 'crisisAlert': {
      const { effectiveFrom, expiresAt } = announcement;
      const days = stretch(localDateOf(effectiveFrom), localDateOf(expiresAt));
      return [{ ...days, startsAt: effectiveFrom, endsAt: expiresAt }];
    }
    default:
      return [];
  }
};

/** What of an announcement a resident can have in a calendar: its deadline and its events; of most there is nothing. */
export const announcementDays = (announcement: Announcement): AnnouncementDay[] => [
  ...moment('deadline', announcement.deadlineAt),
  ...ownDays(announcement),
];
