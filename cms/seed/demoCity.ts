import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { chelmAnnouncements } from './content/announcements/chelm.ts';
import { dzierzkowiceAnnouncements } from './content/announcements/dzierzkowice.ts';
import { kodenAnnouncements } from './content/announcements/koden.ts';
import type { DemoAnnouncement } from './content/demoAnnouncement.ts';
import type { DemoPage } from './content/demoPage.ts';
import { chelmPages } from './content/pages/chelm.ts';
import { dzierzkowicePages } from './content/pages/dzierzkowice.ts';
import { foreignPages } from './content/pages/foreignPages.ts';
import { kodenPages } from './content/pages/koden.ts';
import { officeForEveryone } from './content/pages/officeForEveryone.ts';

const announcements: Record<string, (day: LocalDate) => DemoAnnouncement[]> = {
  chelm: chelmAnnouncements,
  dzierzkowice: dzierzkowiceAnnouncements,
  koden: kodenAnnouncements,
};

const pages: Record<string, DemoPage[]> = { chelm: chelmPages, dzierzkowice: dzierzkowicePages, koden: kodenPages };

/** A commune's announcements as of that day, those that others refer to first. */
export const announcementsOf = (tenant: string, day: LocalDate): DemoAnnouncement[] => {
  const all = announcements[tenant]?.(day) ?? [];
  const referredTo = new Set(all.flatMap((announcement) => announcement.relations.map(({ slug }) => slug)));
  return [...all].sort((a, b) => Number(referredTo.has(b.slug)) - Number(referredTo.has(a.slug)));
};

/** A commune's pages, parents before children. */
export const pagesOf = (tenant: string): DemoPage[] =>
  [...(pages[tenant] ?? [])].sort((a, b) => a.parents.length - b.parents.length);

/** Pages that came with the demo city's third version: the office for everyone, and its key pages in other languages. */
export const laterPagesOf = (tenant: string): DemoPage[] =>
  [...officeForEveryone(tenant), ...foreignPages(tenant)].sort((a, b) => a.parents.length - b.parents.length);
