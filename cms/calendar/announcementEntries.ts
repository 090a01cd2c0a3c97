import type { Announcement } from '../../content-models/announcements/announcement.ts';
import { announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { announcementDays, type AnnouncementDay } from '../../content-models/calendar/announcementDays.ts';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';

const said: Record<AnnouncementDay['kind'], string> = {
  deadline: 'Termin: ',
  opening: 'Otwarcie ofert: ',
  period: '',
  held: '',
};

const isCalledOff = (announcement: Announcement): boolean =>
  announcement.type === 'tender' && announcement.outcome === 'cancelled';

/**
 * The days of one announcement. The neutral title says its kind only: whose tender or job somebody follows is their own
 * business. What the office called off or took down stays as cancelled.
 */
export const announcementEntries = (announcement: Announcement, { isPublished }: { isPublished: boolean }) => {
  const { id, title, type } = announcement;
  return announcementDays(announcement).map(({ kind, ...when }): CalendarEntry => {
    const cancelled = !isPublished || isCalledOff(announcement);
    const name = announcementTypes[type].singular;
    return {
      uid: `city-${id}-${kind}`,
      source: 'city',
      ...when,
      title: isPublished ? `${cancelled ? 'Odwołane: ' : said[kind]}${title}` : 'Ogłoszenie wycofane przez urząd',
      neutralTitle: kind === 'deadline' ? `Termin w gminie: ${name}` : `W gminie: ${name}`,
      path: `/moje-miasto/kalendarz/?obserwuj=${id}`,
      isDuty: false,
      done: false,
      cancelled,
    };
  });
};
