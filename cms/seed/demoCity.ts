import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { chelmAnnouncements } from './content/announcements/chelm.ts';
import { chelmCouncil as chelmCouncilActs } from './content/announcements/chelmCouncil.ts';
import { chelmDealings } from './content/announcements/chelmDealings.ts';
import { chelmWarnings } from './content/announcements/chelmWarnings.ts';
import { chelmYear } from './content/announcements/chelmYear.ts';
import { dzierzkowiceAnnouncements } from './content/announcements/dzierzkowice.ts';
import { moreDzierzkowiceAnnouncements } from './content/announcements/dzierzkowiceMore.ts';
import { kodenAnnouncements } from './content/announcements/koden.ts';
import { moreKodenAnnouncements } from './content/announcements/kodenMore.ts';
import { chelmCouncil } from './content/council/chelm.ts';
import { dzierzkowiceCouncil } from './content/council/dzierzkowice.ts';
import { kodenCouncil } from './content/council/koden.ts';
import type { DemoAnnouncement } from './content/demoAnnouncement.ts';
import type { DemoHall } from './content/demoHall.ts';
import { chelmDepartments } from './content/departments/chelm.ts';
import { dzierzkowiceDepartments } from './content/departments/dzierzkowice.ts';
import { kodenDepartments } from './content/departments/koden.ts';
import type { DemoPage } from './content/demoPage.ts';
import { chelmPages } from './content/pages/chelm.ts';
import { chelmGuide } from './content/pages/chelmGuide.ts';
import { dzierzkowiceCommon } from './content/pages/dzierzkowiceCommon.ts';
import { dzierzkowicePages } from './content/pages/dzierzkowice.ts';
import { foreignPages } from './content/pages/foreignPages.ts';
import { kodenCommon } from './content/pages/kodenCommon.ts';
import { kodenPages } from './content/pages/koden.ts';
import { officeForEveryone } from './content/pages/officeForEveryone.ts';
import { withOwnWords } from './content/pages/ownWords.ts';
import { chelmPeople } from './content/people/chelm.ts';
import { dzierzkowicePeople } from './content/people/dzierzkowice.ts';
import { kodenPeople } from './content/people/koden.ts';
import { chelmCards } from './content/serviceCards/chelm.ts';
import { dzierzkowiceCards } from './content/serviceCards/dzierzkowice.ts';
import { kodenCards } from './content/serviceCards/koden.ts';
import { additionsOf } from './demoAdditions.ts';

const announcements: Record<string, (day: LocalDate) => DemoAnnouncement[]> = {
  chelm: chelmAnnouncements,
  dzierzkowice: dzierzkowiceAnnouncements,
  koden: kodenAnnouncements,
};

const ownWords: Record<string, Partial<Record<string, string>>> = {
  dzierzkowice: dzierzkowiceCommon,
  koden: kodenCommon,
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

const moreAnnouncements: Record<string, (day: LocalDate) => DemoAnnouncement[]> = {
  chelm: (day) => [...chelmCouncilActs(day), ...chelmDealings(day), ...chelmWarnings(day)],
  dzierzkowice: moreDzierzkowiceAnnouncements,
  koden: moreKodenAnnouncements,
};

/** A commune's further announcements, added to the city in its third version; in Chełm they show every field of every type. */
export const fullAnnouncementsOf = (tenant: string, day: LocalDate): DemoAnnouncement[] =>
  referredFirst(moreAnnouncements[tenant]?.(day) ?? []);

/** A commune's pages, parents before children. */
export const pagesOf = (tenant: string): DemoPage[] =>
  [...(pages[tenant] ?? [])].sort((a, b) => a.parents.length - b.parents.length);

/** Pages that came with the demo city's third version: the office for everyone, and its key pages in other languages. */
export const laterPagesOf = (tenant: string): DemoPage[] =>
  [...withOwnWords(officeForEveryone(tenant), ownWords[tenant] ?? {}), ...foreignPages(tenant)].sort(
    (a, b) => a.parents.length - b.parents.length,
  );

const newestPages: Record<string, DemoPage[]> = { chelm: chelmGuide };
const newestAnnouncements: Record<string, (day: LocalDate) => DemoAnnouncement[]> = { chelm: chelmYear };

/** Pages that came with the demo city's fifth version: how the town works for whoever lives in it. */
export const newestPagesOf = (tenant: string): DemoPage[] =>
  [...(newestPages[tenant] ?? [])].sort((a, b) => a.parents.length - b.parents.length);

/** Announcements that came with the demo city's fifth version, those that others refer to first. */
export const newestAnnouncementsOf = (tenant: string, day: LocalDate): DemoAnnouncement[] =>
  referredFirst(newestAnnouncements[tenant]?.(day) ?? []);

const halls: Record<string, (day: LocalDate) => DemoHall> = {
  chelm: (day) => ({
    departments: chelmDepartments,
    people: chelmPeople,
    cards: chelmCards(day),
    council: chelmCouncil(day),
  }),
  dzierzkowice: (day) => ({
    departments: dzierzkowiceDepartments,
    people: dzierzkowicePeople,
    cards: dzierzkowiceCards(day),
    council: dzierzkowiceCouncil(day),
  }),
  koden: (day) => ({
    departments: kodenDepartments,
    people: kodenPeople,
    cards: kodenCards(),
    council: kodenCouncil(day),
  }),
};

/** Departments that are parts of others come after all that are not. */
const partsLast = (hall: DemoHall): DemoHall => ({
  ...hall,
  departments: [...hall.departments].sort((a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined)),
});

/** A commune's office and council as they came with the demo city's third version. */
export const firstHallOf = (tenant: string, day: LocalDate): DemoHall | undefined => {
  const hall = halls[tenant]?.(day);
  return hall && partsLast(hall);
};

/** What the sixth version added to a commune's office and council. */
export const addedHallOf = (tenant: string, day: LocalDate): DemoHall | undefined => {
  const hall = halls[tenant]?.(day);
  const { departments, people, cards, sessions } = additionsOf(tenant, day);
  return hall && partsLast({ departments, people, cards, council: { ...hall.council, sessions } });
};

/** A commune's whole office and council as of that day; departments come before those that are parts of them. */
export const hallOf = (tenant: string, day: LocalDate): DemoHall | undefined => {
  const first = firstHallOf(tenant, day);
  const added = addedHallOf(tenant, day);
  return (
    first &&
    added &&
    partsLast({
      departments: [...first.departments, ...added.departments],
      people: [...first.people, ...added.people],
      cards: [...first.cards, ...added.cards],
      council: { ...first.council, sessions: [...first.council.sessions, ...added.council.sessions] },
    })
  );
};
