import type { Announcement } from '../../../content-models/announcements/announcement.ts';
import { announcementTypes } from '../../../content-models/announcements/announcementTypes.ts';

/** What stands over the title: `Zarządzenie nr 145/26`, `Nabór`. */
export const announcementLabel = (announcement: Announcement): string => {
  const name = announcementTypes[announcement.type].singular;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return 'number' in announcement ? `${label} nr\u00a0${announcement.number}` : label;
};
