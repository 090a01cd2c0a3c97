import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { dzierzkowiceBudget } from './content/announcements/dzierzkowiceBudget.ts';
import { kodenGrants } from './content/announcements/kodenGrants.ts';
import { chelmBudgetSession } from './content/council/chelmBudgetSession.ts';
import type { DemoSession } from './content/council/demoCouncil.ts';
import { dzierzkowiceTaxSession } from './content/council/dzierzkowiceTaxSession.ts';
import { kodenBridgeSession } from './content/council/kodenBridgeSession.ts';
import { kodenOakSession } from './content/council/kodenOakSession.ts';
import type { DemoAnnouncement } from './content/demoAnnouncement.ts';
import type { DemoHall } from './content/demoHall.ts';
import type { DemoPage } from './content/demoPage.ts';
import type { DemoGallery } from './content/demoStories.ts';
import { dzierzkowicePosts } from './content/departments/dzierzkowicePosts.ts';
import { dzierzkowiceUnits } from './content/departments/dzierzkowiceUnits.ts';
import { kodenPosts } from './content/departments/kodenPosts.ts';
import { kodenUnits } from './content/departments/kodenUnits.ts';
import { dzierzkowiceGalleries } from './content/galleries/dzierzkowice.ts';
import { kodenGalleries } from './content/galleries/koden.ts';
import { chelmEnglish } from './content/pages/chelmEnglish.ts';
import { chelmEnglishFamily } from './content/pages/chelmEnglishFamily.ts';
import { chelmNewcomers } from './content/pages/chelmNewcomers.ts';
import { chelmUkrainian } from './content/pages/chelmUkrainian.ts';
import { chelmUkrainianFamily } from './content/pages/chelmUkrainianFamily.ts';
import { dzierzkowiceEnglish } from './content/pages/dzierzkowiceEnglish.ts';
import { dzierzkowiceNewcomers } from './content/pages/dzierzkowiceNewcomers.ts';
import { dzierzkowiceUkrainian } from './content/pages/dzierzkowiceUkrainian.ts';
import { kodenEnglish } from './content/pages/kodenEnglish.ts';
import { kodenNewcomers } from './content/pages/kodenNewcomers.ts';
import { kodenUkrainian } from './content/pages/kodenUkrainian.ts';
import { dzierzkowiceUnitPeople } from './content/people/dzierzkowiceUnits.ts';
import { kodenUnitPeople } from './content/people/kodenUnits.ts';
import { dzierzkowiceHome } from './content/serviceCards/dzierzkowiceHome.ts';
import { dzierzkowicePapers } from './content/serviceCards/dzierzkowicePapers.ts';
import { kodenHome } from './content/serviceCards/kodenHome.ts';
import { kodenMoney } from './content/serviceCards/kodenMoney.ts';
import { kodenPapers } from './content/serviceCards/kodenPapers.ts';

/** What came to one commune with the demo city's sixth version. */
export interface DemoAdditions extends Omit<DemoHall, 'council'> {
  sessions: DemoSession[];
  announcements: DemoAnnouncement[];
  /** Polish pages come before those that translate them */
  pages: DemoPage[];
  galleries: DemoGallery[];
}

const nothing: DemoAdditions = {
  departments: [],
  people: [],
  cards: [],
  sessions: [],
  announcements: [],
  pages: [],
  galleries: [],
};

const additions: Record<string, (day: LocalDate) => DemoAdditions> = {
  chelm: (day) => ({
    ...nothing,
    sessions: [chelmBudgetSession(day)],
    pages: [...chelmNewcomers, ...chelmEnglish, ...chelmEnglishFamily, ...chelmUkrainian, ...chelmUkrainianFamily],
  }),
  dzierzkowice: (day) => ({
    departments: [...dzierzkowicePosts, ...dzierzkowiceUnits],
    people: dzierzkowiceUnitPeople,
    cards: [...dzierzkowicePapers, ...dzierzkowiceHome(day)],
    sessions: [dzierzkowiceTaxSession(day)],
    announcements: dzierzkowiceBudget(day),
    pages: [...dzierzkowiceNewcomers, ...dzierzkowiceEnglish, ...dzierzkowiceUkrainian],
    galleries: dzierzkowiceGalleries(day),
  }),
  koden: (day) => ({
    departments: [...kodenPosts, ...kodenUnits],
    people: kodenUnitPeople,
    cards: [...kodenPapers, ...kodenMoney, ...kodenHome(day)],
    sessions: [kodenOakSession(day), kodenBridgeSession(day)],
    announcements: kodenGrants(day),
    pages: [...kodenNewcomers, ...kodenEnglish, ...kodenUkrainian],
    galleries: kodenGalleries(day),
  }),
};

/** What came to a commune with the sixth version, as of that day: its whole office, more matters, its other languages. */
export const additionsOf = (tenant: string, day: LocalDate): DemoAdditions => additions[tenant]?.(day) ?? nothing;
