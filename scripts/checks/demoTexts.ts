import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { plainTextOf } from '../../content-models/richText/richText.ts';
import { bipPagesOf } from '../../cms/seed/content/bip/bipPages.ts';
import { demoCommunes } from '../../cms/seed/content/communes.ts';
import { richTextOf } from '../../cms/seed/content/richTextOf.ts';
import {
  announcementsOf,
  fullAnnouncementsOf,
  hallOf,
  laterPagesOf,
  newestAnnouncementsOf,
  newestPagesOf,
  pagesOf,
} from '../../cms/seed/demoCity.ts';
import { newestStoriesOf, storiesOf } from '../../cms/seed/demoStories.ts';
import type { OwnText } from './textOverlap.ts';

/** A demo text and of which kind it is; only those with a body of their own are measured for length. */
export interface DemoText extends OwnText {
  kind: 'announcement' | 'page' | 'bip' | 'news' | 'event' | 'project' | 'card';
}

type Card = NonNullable<ReturnType<typeof hallOf>>['cards'][number];

const cardWords = (card: Card): string =>
  [
    card.summary,
    card.whoMay,
    ...card.whatYouNeed,
    ...card.steps,
    card.feeNote,
    card.whereNote,
    card.onPaper,
    card.appeal,
  ]
    .filter((words) => words !== undefined)
    .join('\n');

/** Every text of the demo city as it is seeded on that day: what stands under its title. */
export const demoTexts = (day: LocalDate): DemoText[] =>
  demoCommunes.flatMap(({ tenant: commune }) => {
    const withBody = (kind: DemoText['kind'], all: readonly { slug: string; body: string; language?: string }[]) =>
      all.map(({ slug, body, language = 'pl' }) => ({
        commune,
        kind,
        name: `${kind} ${slug}${language === 'pl' ? '' : ` (${language})`}`,
        words: plainTextOf(richTextOf(body)),
      }));
    const stories = storiesOf(commune, day);
    const newest = newestStoriesOf(commune, day);
    return [
      ...withBody('announcement', [
        ...announcementsOf(commune, day),
        ...fullAnnouncementsOf(commune, day),
        ...newestAnnouncementsOf(commune, day),
      ]),
      ...withBody('page', [...pagesOf(commune), ...laterPagesOf(commune), ...newestPagesOf(commune)]),
      ...withBody('bip', bipPagesOf(commune)),
      ...withBody('news', [...stories.news, ...newest.news]),
      ...withBody('event', [...stories.events, ...newest.events]),
      ...withBody('project', stories.projects),
      ...(hallOf(commune, day)?.cards ?? []).map((card) => ({
        commune,
        kind: 'card' as const,
        name: `card ${card.slug}`,
        words: cardWords(card),
      })),
    ];
  });
