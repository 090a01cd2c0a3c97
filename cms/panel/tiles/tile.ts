import type { Topic } from '../../../content-models/institutions/institution.ts';
import type { TopicData } from '../../../content-models/links/link.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import type { ActiveLink } from '../../links/activeLinks.ts';

/** What is known of one link, by topic. */
export type Known = { [Name in Topic]?: TopicData[Name] | undefined };

/** What a tile says: one large thing and a few small ones. */
export interface TileText {
  headline: string | undefined;
  lines: string[];
}

/** How a kind of institution is summed up: from which topics, in which words, and where it leads. */
export interface TileKind {
  topics: readonly Topic[];
  text: (known: Known, today: LocalDate) => TileText;
  path: (link: ActiveLink) => string;
}
