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
import { additionsOf } from '../../cms/seed/demoAdditions.ts';
import { newestStoriesOf, storiesOf } from '../../cms/seed/demoStories.ts';
import type { OwnText } from './textOverlap.ts';

type Kind =
  'announcement' | 'page' | 'bip' | 'news' | 'event' | 'project' | 'card' | 'department' | 'person' | 'minutes';

/** Kinds of which every office has the same few, filled in with its own facts. */
const forms: readonly Kind[] = ['page', 'bip', 'card'];

type Card = NonNullable<ReturnType<typeof hallOf>>['cards'][number];

const cardWords = ({ summary, whoMay, whatYouNeed, steps, feeNote, whereNote, onPaper, appeal }: Card): string =>
  [summary, whoMay, ...whatYouNeed, ...steps, feeNote, whereNote, onPaper, appeal]
    .filter((words) => words !== undefined)
    .join('\n');

/** Every text of the demo city as it is seeded on that day: what stands under its title. */
export const demoTexts = (day: LocalDate): OwnText[] =>
  demoCommunes.flatMap(({ tenant }) => {
    const text = (kind: Kind, slug: string, words: string): OwnText => {
      const name = `${kind} ${slug}`;
      return { commune: tenant, name, words, ...(forms.includes(kind) ? { form: name } : {}) };
    };
    const bodies = (kind: Kind, all: readonly { slug: string; body?: string; language?: string }[]) =>
      all.flatMap(({ slug, body, language = 'pl' }) =>
        body === undefined
          ? []
          : text(kind, language === 'pl' ? slug : `${slug} (${language})`, plainTextOf(richTextOf(body))),
      );
    const stories = storiesOf(tenant, day);
    const newest = newestStoriesOf(tenant, day);
    const added = additionsOf(tenant, day);
    const hall = hallOf(tenant, day);
    return [
      ...bodies('announcement', [
        ...announcementsOf(tenant, day),
        ...fullAnnouncementsOf(tenant, day),
        ...newestAnnouncementsOf(tenant, day),
        ...added.announcements,
      ]),
      ...bodies('page', [...pagesOf(tenant), ...laterPagesOf(tenant), ...newestPagesOf(tenant), ...added.pages]),
      ...bodies('bip', bipPagesOf(tenant)),
      ...bodies('news', [...stories.news, ...newest.news]),
      ...bodies('event', [...stories.events, ...newest.events]),
      ...bodies('project', stories.projects),
      ...(hall?.cards ?? []).map((card) => text('card', card.slug, cardWords(card))),
      ...bodies('department', hall?.departments ?? []),
      ...bodies('person', hall?.people ?? []),
      ...(hall?.council.sessions ?? []).flatMap(({ slug, minutes }) =>
        minutes === undefined ? [] : text('minutes', slug, plainTextOf(minutes.pdf.body)),
      ),
    ];
  });
