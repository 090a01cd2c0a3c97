import { capPath } from '../../content-models/alerts/cap.ts';
import type { Announcement } from '../../content-models/announcements/announcement.ts';
import { announcementTypes, type AnnouncementType } from '../../content-models/announcements/announcementTypes.ts';
import type { TenantContent } from './content.ts';
import { publishedDay } from './readKeys.ts';

/** The list of one type of announcements. */
export const announcementTypePath = (type: AnnouncementType): string =>
  `/ogloszenia/typ/${announcementTypes[type].slug}/`;

/** The lists in which an announcement stands, besides the one of all: its type's, and the archive's year and month. */
export const announcementListsOf = (one: Announcement): string[] => {
  const [year = '', month = ''] = publishedDay(one).split('-');
  return [announcementTypePath(one.type), `/ogloszenia/archiwum/${year}/`, `/ogloszenia/archiwum/${year}/${month}/`];
};

/** The lists in which announcements of a commune stand: types that have any, years and months of the archive. */
export const announcementListPaths = ({ documents }: TenantContent): string[] =>
  [...new Set([...documents.announcement.values()].flatMap(announcementListsOf))].sort();

/** The CAP message beside the page of each alert. */
export const alertPaths = ({ documents }: TenantContent): string[] =>
  [...documents.announcement.values()]
    .filter((one) => one.type === 'crisisAlert')
    .filter(({ language }) => language === 'pl')
    .map(capPath);
