import type { PayloadRequest } from 'payload';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { demoCommunes } from './content/communes.ts';
import { demoFooters, demoHeaders } from './content/menus.ts';
import { demoSettings } from './content/settings.ts';
import { newestStoriesOf, storiesOf } from './demoStories.ts';
import { seedMenu } from './seedMenu.ts';
import { seedSettings } from './seedSettings.ts';
import { seedEvent, seedGallery, seedNews, seedProject } from './seedStories.ts';

interface StoryStep {
  since: number;
  label: string;
  run: (req: PayloadRequest) => Promise<void>;
}

/** The steps that fill a demo city with galleries, news, events, projects, settings and menus; pages come before. */
export const storySteps = (today: LocalDate): StoryStep[] =>
  demoCommunes.flatMap(({ tenant, name }) => {
    const { galleries, news, events, projects } = storiesOf(tenant, today);
    const settings = demoSettings(today)[tenant];
    const newest = newestStoriesOf(tenant, today);
    const step = (what: string, run: StoryStep['run'], since = 3): StoryStep => ({
      since,
      label: `${what}: ${name.nominative}`,
      run,
    });
    return [
      ...galleries.map((one) => step('galerie', (req) => seedGallery(req, tenant, one))),
      ...news.map((one) => step('aktualności', (req) => seedNews(req, tenant, one))),
      ...events.map((one) => step('wydarzenia', (req) => seedEvent(req, tenant, one))),
      ...newest.news.map((one) => step('aktualności', (req) => seedNews(req, tenant, one), 5)),
      ...newest.events.map((one) => step('wydarzenia', (req) => seedEvent(req, tenant, one), 5)),
      ...projects.map((one) => step('projekty', (req) => seedProject(req, tenant, one))),
      ...(settings ? [step('ustawienia', (req) => seedSettings(req, tenant, settings))] : []),
      step('menu', async (req) => {
        await seedMenu(req, tenant, 'header', [{ heading: '', items: demoHeaders[tenant] ?? [] }]);
        await seedMenu(req, tenant, 'footer', demoFooters[tenant] ?? []);
      }),
    ];
  });
