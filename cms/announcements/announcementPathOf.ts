import { announcementPath } from '../../content-models/announcements/announcement.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';

/** Where an announcement lives on its commune's site. */
export const announcementPathOf = (doc: PublishedDoc): Promise<string> =>
  Promise.resolve(announcementPath({ slug: String((doc as PublishedDoc & { slug?: unknown }).slug) }));
