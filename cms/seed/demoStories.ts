import type { LocalDate } from '../../content-models/shared/localDate.ts';
import type { DemoEvent, DemoGallery, DemoNews, DemoProject } from './content/demoStories.ts';
import { chelmEvents } from './content/events/chelm.ts';
import { chelmSeason } from './content/events/chelmSeason.ts';
import { dzierzkowiceEvents } from './content/events/dzierzkowice.ts';
import { kodenEvents } from './content/events/koden.ts';
import { chelmGalleries } from './content/galleries/chelm.ts';
import { chelmNews } from './content/news/chelm.ts';
import { chelmChronicle } from './content/news/chelmChronicle.ts';
import { dzierzkowiceNews } from './content/news/dzierzkowice.ts';
import { kodenNews } from './content/news/koden.ts';
import { chelmProjects } from './content/projects/chelm.ts';
import { dzierzkowiceProjects, kodenProjects } from './content/projects/partners.ts';

interface DemoStories {
  galleries: DemoGallery[];
  news: DemoNews[];
  events: DemoEvent[];
  projects: DemoProject[];
}

const stories: Record<string, (day: LocalDate) => DemoStories> = {
  chelm: (day) => ({
    galleries: chelmGalleries(day),
    news: chelmNews(day),
    events: chelmEvents(day),
    projects: chelmProjects(day),
  }),
  dzierzkowice: (day) => ({
    galleries: [],
    news: dzierzkowiceNews(day),
    events: dzierzkowiceEvents(day),
    projects: dzierzkowiceProjects(day),
  }),
  koden: (day) => ({ galleries: [], news: kodenNews(day), events: kodenEvents(day), projects: kodenProjects(day) }),
};

/** A commune's news, events, projects and galleries as of that day. */
export const storiesOf = (tenant: string, day: LocalDate): DemoStories =>
  stories[tenant]?.(day) ?? { galleries: [], news: [], events: [], projects: [] };

const newest: Record<string, (day: LocalDate) => Pick<DemoStories, 'news' | 'events'>> = {
  chelm: (day) => ({ news: chelmChronicle(day), events: chelmSeason(day) }),
};

/** A commune's news and events that came with the demo city's fifth version. */
export const newestStoriesOf = (tenant: string, day: LocalDate): Pick<DemoStories, 'news' | 'events'> =>
  newest[tenant]?.(day) ?? { news: [], events: [] };
