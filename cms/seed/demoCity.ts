import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { chelmAnnouncements } from './content/announcements/chelm.ts';
import { chelmCouncil } from './content/announcements/chelmCouncil.ts';
import { chelmDealings } from './content/announcements/chelmDealings.ts';
import { dzierzkowiceAnnouncements } from './content/announcements/dzierzkowice.ts';
import { kodenAnnouncements } from './content/announcements/koden.ts';
import type { DemoAnnouncement } from './content/demoAnnouncement.ts';
import type { DemoPage } from './content/demoPage.ts';
import { chelmPages } from './content/pages/chelm.ts';
import { dzierzkowicePages } from './content/pages/dzierzkowice.ts';
import { kodenPages } from './content/pages/koden.ts';

const announcements: Record<string, (day: LocalDate) => DemoAnnouncement[]> = {
  chelm: chelmAnnouncements,
  dzierzkowice: dzierzkowiceAnnouncements,
  koden: kodenAnnouncements,
};

const pages: Record<string, DemoPage[]> = { chelm: chelmPages, dzierzkowice: dzierzkowicePages, koden: kodenPages };

/** Those that others refer to come first, in the order given otherwise. */
const referredFirst = (all: DemoAnnouncement[]): DemoAnnouncement[] => {
  const referredTo = new Set(
    all.flatMap(({ relations, updateOf }) => [...relations.map(({ slug }) => slug), updateOf]),
  );
  return [...all].sort((a, b) => Number(referredTo.has(b.slug)) - Number(referredTo.has(a.slug)));
};

/** A commune's announcements as of that day, those that others refer to first. */
export const announcementsOf = (tenant: string, day: LocalDate): DemoAnnouncement[] =>
  referredFirst(announcements[tenant]?.(day) ?? []);

/** Announcements that show every field of every type, added to the city in its third version. */
export const fullAnnouncementsOf = (tenant: string, day: LocalDate): DemoAnnouncement[] =>
  tenant === 'chelm' ? referredFirst([...chelmCouncil(day), ...chelmDealings(day)]) : [];

/** A commune's pages, parents before children. */
export const pagesOf = (tenant: string): DemoPage[] =>
  [...(pages[tenant] ?? [])].sort((a, b) => a.parents.length - b.parents.length);
